import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DynamicModule,
  type MiddlewareConsumer,
  Module,
  type NestModule,
  type OnModuleDestroy,
  type Provider,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Broadcaster } from '../broadcaster';
import { ChannelAuthorizer } from '../channel-authorizer';
import { LiveConnections } from '../live-connections/live-connections';
import { SocketContext } from '../socket-context';
import { UserAuthenticator } from '../user-authenticator';
import { BROADCAST_DRIVER } from './tokens';
import {
  type AsyncBroadcastingOptions,
  BROADCASTING_OPTIONS,
  type BroadcastingOptions,
} from './broadcasting-options';
import { BROADCASTING_PROVIDERS } from './broadcasting-providers';
import { ChannelExplorer } from './channel-explorer';
import { MissingChannelReporter } from './missing-channel-reporter';

/**
 * Global module that provides {@link Broadcaster}, {@link ChannelAuthorizer}, {@link UserAuthenticator} and
 * {@link LiveConnections}. Events are queued if a global module provides a `BROADCAST_QUEUE`.
 */
@Module({})
export class BroadcastingModule implements NestModule, OnModuleDestroy {
  constructor(
    private readonly socketContext: SocketContext,
    private readonly connections: LiveConnections,
  ) {}

  /** Applies the middleware that stores the `X-Socket-ID` of every HTTP request in the {@link SocketContext}. */
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply((request: IncomingMessage, _response: ServerResponse, next: () => void) =>
        this.socketContext.run(request.headers['x-socket-id'], next),
      )
      .forRoutes('{*path}');
  }

  /** Waits for the last attempt of pending requests, so that the end of the process does not lose a revocation. */
  async onModuleDestroy(): Promise<void> {
    await this.connections.stop();
  }

  /** An invalid `encryptionMasterKey` makes the start of the application fail with InvalidEncryptionKeyError. */
  static forRoot(options: BroadcastingOptions): DynamicModule {
    return createDynamicModule({ provide: BROADCASTING_OPTIONS, useValue: options });
  }

  /** Takes the options from a factory with dependencies, e.g. a configuration service. */
  static forRootAsync({ imports, inject, useFactory }: AsyncBroadcastingOptions): DynamicModule {
    return createDynamicModule({ provide: BROADCASTING_OPTIONS, inject, useFactory }, imports);
  }
}

function createDynamicModule(
  options: Provider,
  imports: DynamicModule['imports'] = [],
): DynamicModule {
  return {
    module: BroadcastingModule,
    global: true,
    imports: [DiscoveryModule, ...imports],
    providers: [options, ...BROADCASTING_PROVIDERS, ChannelExplorer, MissingChannelReporter],
    exports: [BROADCAST_DRIVER, Broadcaster, ChannelAuthorizer, UserAuthenticator, LiveConnections],
  };
}
