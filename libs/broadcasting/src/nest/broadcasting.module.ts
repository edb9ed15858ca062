import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ChannelAuthorizer } from '../channel-authorizer';
import { LiveConnections } from '../live-connections/live-connections';
import { ReverbDriver, type ReverbDriverOptions } from '../reverb-driver';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import { ChannelExplorer } from './channel-explorer';
import { LiveConnectionsStop } from './live-connections-stop';

/** Offers the whole application {@link BROADCAST_DRIVER}, {@link ChannelAuthorizer} and {@link LiveConnections}. */
@Module({})
export class BroadcastingModule {
  static forRoot(options: ReverbDriverOptions): DynamicModule {
    return {
      module: BroadcastingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: BROADCAST_DRIVER, useFactory: () => new ReverbDriver(options) },
        { provide: ChannelAuthorizer, useFactory: () => new ChannelAuthorizer(options.app) },
        ChannelExplorer,
        {
          provide: LiveConnections,
          useFactory: () => new LiveConnections(options, new Logger(LiveConnections.name)),
        },
        LiveConnectionsStop,
      ],
      exports: [BROADCAST_DRIVER, ChannelAuthorizer, LiveConnections],
    };
  }
}
