import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DynamicModule,
  type MiddlewareConsumer,
  Module,
  type NestModule,
  type Provider,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Broadcaster } from '../broadcaster';
import { ChannelAuthorizer } from '../channel-authorizer';
import { LiveConnections } from '../live-connections/live-connections';
import { SocketContext } from '../socket-context';
import { UserAuthenticator } from '../user-authenticator';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import {
  type AsyncBroadcastingOptions,
  BROADCASTING_OPTIONS,
  type BroadcastingOptions,
} from './broadcasting-options';
import { BROADCASTING_PROVIDERS } from './broadcasting-providers';
import { ChannelExplorer } from './channel-explorer';
import { LiveConnectionsStop } from './live-connections-stop';
import { MissingChannelReporter } from './missing-channel-reporter';

/**
 * Offers the whole application {@link Broadcaster}, {@link ChannelAuthorizer}, {@link UserAuthenticator} and
 * {@link LiveConnections}. Events wait in the {@link BROADCAST_QUEUE} of the application, if some module offers one.
 */
@Module({})
export class BroadcastingModule implements NestModule {
  constructor(private readonly sockets: SocketContext) {}

  /** Notes of every HTTP request which connection it belongs to. */
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply((request: IncomingMessage, _response: ServerResponse, next: () => void) =>
        this.sockets.run(request.headers['x-socket-id'], next),
      )
      .forRoutes('{*path}');
  }

  /** A master key that is none ends the start of the application with InvalidEncryptionKeyError. */
  static forRoot(options: BroadcastingOptions): DynamicModule {
    return moduleWith({ provide: BROADCASTING_OPTIONS, useValue: options });
  }

  /** The same with options that other providers make, e.g. a configuration service. */
  static forRootAsync({ imports, inject, useFactory }: AsyncBroadcastingOptions): DynamicModule {
    return moduleWith({ provide: BROADCASTING_OPTIONS, inject, useFactory }, imports);
  }
}

function moduleWith(options: Provider, imports: DynamicModule['imports'] = []): DynamicModule {
  return {
    module: BroadcastingModule,
    global: true,
    imports: [DiscoveryModule, ...imports],
    providers: [
      options,
      ...BROADCASTING_PROVIDERS,
      ChannelExplorer,
      MissingChannelReporter,
      LiveConnectionsStop,
    ],
    exports: [BROADCAST_DRIVER, Broadcaster, ChannelAuthorizer, UserAuthenticator, LiveConnections],
  };
}
