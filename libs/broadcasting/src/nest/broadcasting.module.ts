import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ChannelAuthorizer } from '../channel-authorizer';
import { ReverbDriver, type ReverbDriverOptions } from '../reverb-driver';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import { ChannelExplorer } from './channel-explorer';

/** Offers the whole application {@link BROADCAST_DRIVER} and {@link ChannelAuthorizer}. */
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
      ],
      exports: [BROADCAST_DRIVER, ChannelAuthorizer],
    };
  }
}
