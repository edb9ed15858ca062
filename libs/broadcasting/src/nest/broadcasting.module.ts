import {
  type DynamicModule,
  Logger,
  type MiddlewareConsumer,
  Module,
  type NestModule,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BroadcastDriver } from '../broadcast-driver';
import type { BroadcastQueue } from '../broadcast-queue';
import { Broadcaster } from '../broadcaster';
import { ChannelAuthorizer } from '../channel-authorizer';
import { createDriver } from '../drivers/create-driver';
import { EncryptionKey } from '../encryption/encryption-key';
import { LiveConnections } from '../live-connections/live-connections';
import { SocketContext } from '../socket-context';
import { UserAuthenticator } from '../user-authenticator';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import { BROADCAST_QUEUE } from './broadcast-queue.token';
import type { BroadcastingOptions } from './broadcasting-options';
import { ChannelExplorer } from './channel-explorer';
import { LiveConnectionsStop } from './live-connections-stop';
import { UnheardEvents } from './unheard-events';

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

  /** @throws InvalidEncryptionKeyError */
  static forRoot(options: BroadcastingOptions): DynamicModule {
    const { app, connection = 'reverb', presentUser, encryptionMasterKey } = options;
    const encryptionKey = encryptionMasterKey
      ? EncryptionKey.fromBase64(encryptionMasterKey)
      : undefined;
    const logger = new Logger(BroadcastingModule.name);
    return {
      module: BroadcastingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        {
          provide: BROADCAST_DRIVER,
          useFactory: () => createDriver({ ...options, encryptionKey }, (line) => logger.log(line)),
        },
        {
          provide: ChannelAuthorizer,
          useFactory: () => new ChannelAuthorizer(app, { presentUser, encryptionKey }),
        },
        {
          provide: UserAuthenticator,
          useFactory: () => new UserAuthenticator(app, presentUser),
        },
        SocketContext,
        {
          provide: Broadcaster,
          inject: [BROADCAST_DRIVER, SocketContext, { token: BROADCAST_QUEUE, optional: true }],
          useFactory: (driver: BroadcastDriver, sockets: SocketContext, queue?: BroadcastQueue) =>
            new Broadcaster(driver, {
              queue,
              sockets,
              eventNamespace: options.eventNamespace,
              onLost: (error) => logger.error('a broadcast was lost', error),
            }),
        },
        ChannelExplorer,
        UnheardEvents,
        {
          provide: LiveConnections,
          useFactory: () =>
            new LiveConnections(
              { ...options, isSupported: connection === 'reverb' },
              new Logger(LiveConnections.name),
            ),
        },
        LiveConnectionsStop,
      ],
      exports: [
        BROADCAST_DRIVER,
        Broadcaster,
        ChannelAuthorizer,
        UserAuthenticator,
        LiveConnections,
      ],
    };
  }
}
