import { Logger, type Provider } from '@nestjs/common';
import type { BroadcastDriver } from '../broadcast-driver';
import type { BroadcastQueue } from '../broadcast-queue';
import { Broadcaster } from '../broadcaster';
import { ChannelAuthorizer } from '../channel-authorizer';
import { createBroadcastDriver } from '../drivers/create-broadcast-driver';
import { EncryptionKey } from '../encryption/encryption-key';
import { UserConnectionManager } from '../user-connections/user-connection-manager';
import { SocketIdContext } from '../socket-id-context';
import { UserAuthenticator } from '../user-authenticator';
import { BROADCAST_DRIVER, BROADCAST_QUEUE } from './tokens';
import { BROADCASTING_OPTIONS_TOKEN, type BroadcastingOptions } from './broadcasting-options';

const logger = new Logger('Broadcasting');

/** Providers of {@link BroadcastingModule}, which are created from the {@link BroadcastingOptions}. */
export const BROADCASTING_PROVIDERS: Provider[] = [
  SocketIdContext,
  {
    provide: BROADCAST_DRIVER,
    inject: [BROADCASTING_OPTIONS_TOKEN],
    useFactory: (options: BroadcastingOptions) =>
      createBroadcastDriver(
        { ...options, encryptionKey: parseOptionalEncryptionKey(options) },
        (line) => logger.log(line),
      ),
  },
  {
    provide: Broadcaster,
    inject: [
      BROADCASTING_OPTIONS_TOKEN,
      BROADCAST_DRIVER,
      SocketIdContext,
      { token: BROADCAST_QUEUE, optional: true },
    ],
    useFactory: (
      { eventNamespace }: BroadcastingOptions,
      driver: BroadcastDriver,
      socketIdContext: SocketIdContext,
      queue?: BroadcastQueue,
    ) =>
      new Broadcaster(driver, {
        queue,
        socketIdContext,
        eventNamespace,
        onUnhandledError: (error) => logger.error('a broadcast failed and is not retried', error),
      }),
  },
  {
    provide: ChannelAuthorizer,
    inject: [BROADCASTING_OPTIONS_TOKEN],
    useFactory: (options: BroadcastingOptions) =>
      new ChannelAuthorizer(options.app, {
        toBroadcastUser: options.toBroadcastUser,
        encryptionKey: parseOptionalEncryptionKey(options),
      }),
  },
  {
    provide: UserAuthenticator,
    inject: [BROADCASTING_OPTIONS_TOKEN],
    useFactory: ({ app, toBroadcastUser }: BroadcastingOptions) =>
      new UserAuthenticator(app, toBroadcastUser),
  },
  {
    provide: UserConnectionManager,
    inject: [BROADCASTING_OPTIONS_TOKEN],
    useFactory: ({ connection = 'reverb', ...options }: BroadcastingOptions) =>
      new UserConnectionManager({ ...options, isSupported: connection === 'reverb' }, logger),
  },
];

/**
 * Returns the master key of the options; undefined when none is configured.
 *
 * @throws InvalidEncryptionKeyError
 */
function parseOptionalEncryptionKey({
  encryptionMasterKey,
}: BroadcastingOptions): EncryptionKey | undefined {
  return encryptionMasterKey ? EncryptionKey.fromBase64(encryptionMasterKey) : undefined;
}
