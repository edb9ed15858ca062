import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { APP_GUARD, ModulesContainer } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbilitiesGuard } from './abilities.guard';
import { AccessTokens } from './access-tokens';
import { BearerStrategy } from './bearer.strategy';
import { addGuardToGateways } from './add-guard-to-gateways';
import { LastUsedRecorder } from './last-used-recorder';
import { PersonalAccessToken } from './personal-access-token.entity';
import { TokenFinder } from './token-finder';
import { TokenAuthGuard } from './token-auth.guard';
import {
  TOKEN_OWNER_PROVIDER_INJECTION_TOKEN,
  type TokenOwnerProvider,
} from './token-owner-provider';
import { TOKEN_SETTINGS_INJECTION_TOKEN, type TokenSettings } from './token-settings';

/** Options of {@link SanctumModule.forRoot}. */
export interface SanctumModuleOptions {
  /** Modules that export {@link ownerProvider}. */
  imports: NonNullable<ModuleMetadata['imports']>;
  /** Provider that finds the owners of tokens. */
  ownerProvider: Type<TokenOwnerProvider>;
  /** Settings of all tokens. Default: no prefix, and no expiry except the `expires_at` of each token. */
  settings?: Partial<TokenSettings>;
}

const DEFAULT_TOKEN_SETTINGS: TokenSettings = { prefix: '', expirationMinutes: null };

/** Injection token of a provider without a value, whose factory adds the guards to the gateways. */
const GATEWAY_GUARD_INSTALLER = Symbol('GATEWAY_GUARD_INSTALLER');

/**
 * Provides {@link AccessTokens}, and requires a valid token for every route and gateway handler of the application that
 * is not marked {@link Public}.
 */
@Module({})
export class SanctumModule {
  static forRoot({ imports, ownerProvider, settings }: SanctumModuleOptions): DynamicModule {
    return {
      module: SanctumModule,
      imports: [...imports, TypeOrmModule.forFeature([PersonalAccessToken])],
      providers: [
        { provide: TOKEN_OWNER_PROVIDER_INJECTION_TOKEN, useExisting: ownerProvider },
        {
          provide: TOKEN_SETTINGS_INJECTION_TOKEN,
          useValue: { ...DEFAULT_TOKEN_SETTINGS, ...settings },
        },
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
            tokenAuthGuard: TokenAuthGuard,
            abilitiesGuard: AbilitiesGuard,
          ) => {
            addGuardToGateways(modules, abilitiesGuard);
            addGuardToGateways(modules, tokenAuthGuard);
          },
        },
      ],
      exports: [AccessTokens],
    };
  }
}
