import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessTokens } from './access-tokens';
import { BearerStrategy } from './bearer.strategy';
import { PersonalAccessToken } from './personal-access-token.entity';
import { TokenAuthGuard } from './token-auth.guard';
import { TOKEN_OWNERS, type TokenOwners } from './token-owners';

export interface SanctumOptions {
  /** Where {@link owners} is exported. */
  imports: NonNullable<ModuleMetadata['imports']>;
  owners: Type<TokenOwners>;
}

/** Personal access tokens, and a guard in front of every route that is not marked {@link Public}. */
@Module({})
export class SanctumModule {
  static forRoot({ imports, owners }: SanctumOptions): DynamicModule {
    return {
      module: SanctumModule,
      imports: [...imports, TypeOrmModule.forFeature([PersonalAccessToken])],
      providers: [
        { provide: TOKEN_OWNERS, useExisting: owners },
        AccessTokens,
        BearerStrategy,
        { provide: APP_GUARD, useClass: TokenAuthGuard },
      ],
      exports: [AccessTokens],
    };
  }
}
