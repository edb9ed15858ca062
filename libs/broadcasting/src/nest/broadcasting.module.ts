import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ChannelAuthorizer } from '../channel-authorizer';
import { createDriver } from '../drivers/create-driver';
import { EncryptionKey } from '../encryption/encryption-key';
import { LiveConnections } from '../live-connections/live-connections';
import { UserAuthenticator } from '../user-authenticator';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import type { BroadcastingOptions } from './broadcasting-options';
import { ChannelExplorer } from './channel-explorer';
import { LiveConnectionsStop } from './live-connections-stop';

/**
 * Offers the whole application {@link BROADCAST_DRIVER}, {@link ChannelAuthorizer}, {@link UserAuthenticator} and
 * {@link LiveConnections}.
 */
@Module({})
export class BroadcastingModule {
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
        ChannelExplorer,
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
      exports: [BROADCAST_DRIVER, ChannelAuthorizer, UserAuthenticator, LiveConnections],
    };
  }
}
