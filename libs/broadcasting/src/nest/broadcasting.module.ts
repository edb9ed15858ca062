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
import { UserConnectionManager } from '../user-connections/user-connection-manager';
import { SocketIdContext } from '../socket-id-context';
import { UserAuthenticator } from '../user-authenticator';
import { BROADCAST_DRIVER } from './tokens';
import {
  type AsyncBroadcastingOptions,
  BROADCASTING_OPTIONS_TOKEN,
  type BroadcastingOptions,
} from './broadcasting-options';
import { BROADCASTING_PROVIDERS } from './broadcasting-providers';
import { ChannelExplorer } from './channel-explorer';
import { MissingChannelClassReporter } from './missing-channel-class-reporter';

/**
 * Global module that provides {@link Broadcaster}, {@link ChannelAuthorizer}, {@link UserAuthenticator} and
 * {@link UserConnectionManager}. Events are queued if a global module provides a `BROADCAST_QUEUE`.
 */
@Module({})
export class BroadcastingModule implements NestModule, OnModuleDestroy {
  constructor(
    private readonly socketIdContext: SocketIdContext,
    private readonly connections: UserConnectionManager,
  ) {}

  /** Applies the middleware that stores the `X-Socket-ID` of every HTTP request in the {@link SocketIdContext}. */
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply((request: IncomingMessage, _response: ServerResponse, next: () => void) =>
        this.socketIdContext.runWithSocketId(request.headers['x-socket-id'], next),
      )
      .forRoutes('{*path}');
  }

  /** Makes one last attempt for each request to bind or close connections that has not succeeded yet. */
  async onModuleDestroy(): Promise<void> {
    await this.connections.makeLastAttemptsAndClose();
  }

  /** An invalid `encryptionMasterKey` makes the start of the application fail with InvalidEncryptionKeyError. */
  static forRoot(options: BroadcastingOptions): DynamicModule {
    return createDynamicModule({ provide: BROADCASTING_OPTIONS_TOKEN, useValue: options });
  }

  /** Takes the options from a factory with dependencies, e.g. a configuration service. */
  static forRootAsync({ imports, inject, useFactory }: AsyncBroadcastingOptions): DynamicModule {
    return createDynamicModule(
      { provide: BROADCASTING_OPTIONS_TOKEN, inject, useFactory },
      imports,
    );
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
    providers: [options, ...BROADCASTING_PROVIDERS, ChannelExplorer, MissingChannelClassReporter],
    exports: [
      BROADCAST_DRIVER,
      Broadcaster,
      ChannelAuthorizer,
      UserAuthenticator,
      UserConnectionManager,
    ],
  };
}
