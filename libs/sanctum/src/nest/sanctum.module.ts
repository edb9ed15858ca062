import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { APP_GUARD, ModulesContainer } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbilitiesGuard } from './abilities.guard';
import { AccessTokens } from './access-tokens';
import { BearerStrategy } from './bearer.strategy';
import { guardGateways } from './guard-gateways';
import { LastUsedRecorder } from './last-used-recorder';
import { PersonalAccessToken } from './personal-access-token.entity';
import { TokenFinder } from './token-finder';
import { TokenAuthGuard } from './token-auth.guard';
import { TOKEN_OWNER_PROVIDER, type TokenOwnerProvider } from './token-owner-provider';
import { TOKEN_SETTINGS, type TokenSettings } from './token-settings';

export interface SanctumOptions {
  /** Where {@link ownerProvider} is exported. */
  imports: NonNullable<ModuleMetadata['imports']>;
  ownerProvider: Type<TokenOwnerProvider>;
  /** Default: no prefix, no limit but each token's own. */
  settings?: Partial<TokenSettings>;
}

const DEFAULT_TOKEN_SETTINGS: TokenSettings = { prefix: '', expirationMinutes: null };

/** Provided for what making it does. */
const GATEWAY_GUARD_INSTALLER = Symbol('GUARDED_GATEWAYS');

/** Personal access tokens, and a guard in front of every route and gateway that is not marked {@link Public}. */
@Module({})
export class SanctumModule {
  static forRoot({ imports, ownerProvider: owners, settings }: SanctumOptions): DynamicModule {
    return {
      module: SanctumModule,
      imports: [...imports, TypeOrmModule.forFeature([PersonalAccessToken])],
      providers: [
        { provide: TOKEN_OWNER_PROVIDER, useExisting: owners },
        { provide: TOKEN_SETTINGS, useValue: { ...DEFAULT_TOKEN_SETTINGS, ...settings } },
        LastUsedRecorder,
        TokenFinder,
        AccessTokens,
        BearerStrategy,
        TokenAuthGuard,
        AbilitiesGuard,
        { provide: APP_GUARD, useExisting: TokenAuthGuard },
        { provide: APP_GUARD, useExisting: AbilitiesGuard },
        {
          provide: GATEWAY_GUARD_INSTALLER,
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
