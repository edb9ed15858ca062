import { Logger, type Provider } from '@nestjs/common';
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
import { BROADCASTING_OPTIONS, type BroadcastingOptions } from './broadcasting-options';

const logger = new Logger('Broadcasting');

/** What the application is offered, made of its {@link BroadcastingOptions}. */
export const BROADCASTING_PROVIDERS: Provider[] = [
  SocketContext,
  {
    provide: BROADCAST_DRIVER,
    inject: [BROADCASTING_OPTIONS],
    useFactory: (options: BroadcastingOptions) =>
      createDriver({ ...options, encryptionKey: encryptionKeyOf(options) }, (line) =>
        logger.log(line),
      ),
  },
  {
    provide: Broadcaster,
    inject: [
      BROADCASTING_OPTIONS,
      BROADCAST_DRIVER,
      SocketContext,
      { token: BROADCAST_QUEUE, optional: true },
    ],
    useFactory: (
      { eventNamespace }: BroadcastingOptions,
      driver: BroadcastDriver,
      sockets: SocketContext,
      queue?: BroadcastQueue,
    ) =>
      new Broadcaster(driver, {
        queue,
        socketContext: sockets,
        eventNamespace,
        onUnhandledError: (error) => logger.error('a broadcast was lost', error),
      }),
  },
  {
    provide: ChannelAuthorizer,
    inject: [BROADCASTING_OPTIONS],
    useFactory: (options: BroadcastingOptions) =>
      new ChannelAuthorizer(options.app, {
        toBroadcastUser: options.toBroadcastUser,
        encryptionKey: encryptionKeyOf(options),
      }),
  },
  {
    provide: UserAuthenticator,
    inject: [BROADCASTING_OPTIONS],
    useFactory: ({ app, toBroadcastUser: presentUser }: BroadcastingOptions) =>
      new UserAuthenticator(app, presentUser),
  },
  {
    provide: LiveConnections,
    inject: [BROADCASTING_OPTIONS],
    useFactory: ({ connection = 'reverb', ...options }: BroadcastingOptions) =>
      new LiveConnections({ ...options, isSupported: connection === 'reverb' }, logger),
  },
];

/** @throws InvalidEncryptionKeyError */
function encryptionKeyOf({ encryptionMasterKey }: BroadcastingOptions): EncryptionKey | undefined {
  return encryptionMasterKey ? EncryptionKey.fromBase64(encryptionMasterKey) : undefined;
}
