import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ChannelAuthorizer, type ChannelHandler } from '../channel-authorizer';
import { CHANNEL_PATTERN } from './broadcast-channel.decorator';

/** Finds the {@link BroadcastChannel} providers of the application and registers them. */
@Injectable()
export class ChannelExplorer implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly authorizer: ChannelAuthorizer,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      // Factories and values have no class that could be decorated.
      if (typeof metatype !== 'function') continue;
      const pattern = this.reflector.get<string | undefined>(CHANNEL_PATTERN, metatype);
      if (pattern !== undefined) this.authorizer.register(pattern, instance as ChannelHandler);
    }
  }
}
