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
import { BROADCAST_DRIVER, BROADCAST_QUEUE } from './tokens';
import { BROADCASTING_OPTIONS, type BroadcastingOptions } from './broadcasting-options';

const logger = new Logger('Broadcasting');

/** Providers of {@link BroadcastingModule}, which are created from the {@link BroadcastingOptions}. */
export const BROADCASTING_PROVIDERS: Provider[] = [
  SocketContext,
  {
    provide: BROADCAST_DRIVER,
    inject: [BROADCASTING_OPTIONS],
    useFactory: (options: BroadcastingOptions) =>
      createDriver({ ...options, encryptionKey: parseEncryptionKey(options) }, (line) =>
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
        onUnhandledError: (error) => logger.error('a broadcast failed and is not retried', error),
      }),
  },
  {
    provide: ChannelAuthorizer,
    inject: [BROADCASTING_OPTIONS],
    useFactory: (options: BroadcastingOptions) =>
      new ChannelAuthorizer(options.app, {
        toBroadcastUser: options.toBroadcastUser,
        encryptionKey: parseEncryptionKey(options),
      }),
  },
  {
    provide: UserAuthenticator,
    inject: [BROADCASTING_OPTIONS],
    useFactory: ({ app, toBroadcastUser }: BroadcastingOptions) =>
      new UserAuthenticator(app, toBroadcastUser),
  },
  {
    provide: LiveConnections,
    inject: [BROADCASTING_OPTIONS],
    useFactory: ({ connection = 'reverb', ...options }: BroadcastingOptions) =>
      new LiveConnections({ ...options, isSupported: connection === 'reverb' }, logger),
  },
];

/** @throws InvalidEncryptionKeyError */
function parseEncryptionKey({
  encryptionMasterKey,
}: BroadcastingOptions): EncryptionKey | undefined {
  return encryptionMasterKey ? EncryptionKey.fromBase64(encryptionMasterKey) : undefined;
}
