import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { APP_GUARD, ModulesContainer } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbilitiesGuard } from './abilities.guard';
import { AccessTokens } from './access-tokens';
import { BearerStrategy } from './bearer.strategy';
import { guardGateways } from './guarded-gateways';
import { LastUse } from './last-use';
import { PersonalAccessToken } from './personal-access-token.entity';
import { StoredTokens } from './stored-tokens';
import { TokenAuthGuard } from './token-auth.guard';
import { TOKEN_OWNERS, type TokenOwners } from './token-owners';
import { TOKEN_SETTINGS, type TokenSettings } from './token-settings';

export interface SanctumOptions {
  /** Where {@link owners} is exported. */
  imports: NonNullable<ModuleMetadata['imports']>;
  owners: Type<TokenOwners>;
  /** Default: no prefix, no limit but each token's own. */
  settings?: Partial<TokenSettings>;
}

const DEFAULTS: TokenSettings = { prefix: '', expirationMinutes: null };

/** Provided for what making it does. */
const GUARDED_GATEWAYS = Symbol('GUARDED_GATEWAYS');

/** Personal access tokens, and a guard in front of every route and gateway that is not marked {@link Public}. */
@Module({})
export class SanctumModule {
  static forRoot({ imports, owners, settings }: SanctumOptions): DynamicModule {
    return {
      module: SanctumModule,
      imports: [...imports, TypeOrmModule.forFeature([PersonalAccessToken])],
      providers: [
        { provide: TOKEN_OWNERS, useExisting: owners },
        { provide: TOKEN_SETTINGS, useValue: { ...DEFAULTS, ...settings } },
        LastUse,
        StoredTokens,
        AccessTokens,
        BearerStrategy,
        TokenAuthGuard,
        AbilitiesGuard,
        { provide: APP_GUARD, useExisting: TokenAuthGuard },
        { provide: APP_GUARD, useExisting: AbilitiesGuard },
        {
          provide: GUARDED_GATEWAYS,
          inject: [ModulesContainer, TokenAuthGuard, AbilitiesGuard],
          useFactory: (
            modules: ModulesContainer,
            token: TokenAuthGuard,
            abilities: AbilitiesGuard,
          ) => {
            guardGateways(modules, abilities);
            guardGateways(modules, token);
          },
        },
      ],
      exports: [AccessTokens],
    };
  }
}
