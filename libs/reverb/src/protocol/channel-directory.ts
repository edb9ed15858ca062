import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from './channels/channel-registry';
import type { CachedEvent, EventCache } from './event-cache';

/** What there is to know about channels from outside, whether anybody is subscribed or not. */
export class ChannelDirectory {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly cache: EventCache,
  ) {}

  /** Names of the channels that have subscribers, without those of single users. */
  occupied(app: Application, prefix: string): string[] {
    const names: string[] = [];
    for (const name of this.channels.names(app))
      if (name.startsWith(prefix) && !name.startsWith('#')) names.push(name);
    return names;
  }

  subscriptionCount(app: Application, name: string): number {
    return this.channels.find(app, name)?.subscribers.size ?? 0;
  }

  members(app: Application, name: string): readonly PresenceMember[] {
    return this.channels.find(app, name)?.members ?? [];
  }

  cached(app: Application, name: string): CachedEvent | undefined {
    return this.cache.find(app, name);
  }
}
