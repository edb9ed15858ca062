import type { Config } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CONFIG_TOKEN } from '../config.token';
import { AttemptCounter } from './attempt-counter';
import { SharedCounterProvider } from './shared-counter-provider';
import { ThrottleGuard } from './throttle.guard';

/**
 * Throttles all routes by a global guard; does nothing when throttling is disabled in the configuration. Must be
 * imported after SanctumModule, so that requests are authenticated before they are counted.
 */
@Module({})
export class ThrottlingModule {
  static forRoot(config: Config, logger: Logger): DynamicModule {
    if (!config.throttle.enabled) return { module: ThrottlingModule };
    const { windowSeconds } = config.throttle;
    return {
      module: ThrottlingModule,
      providers: [
        { provide: CONFIG_TOKEN, useValue: config },
        SharedCounterProvider,
        {
          provide: AttemptCounter,
          inject: [SharedCounterProvider],
          useFactory: (store: SharedCounterProvider) =>
            new AttemptCounter(windowSeconds, (limit) => store.createCounter(limit), logger),
        },
        { provide: APP_GUARD, useClass: ThrottleGuard },
      ],
    };
  }
}
