import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from './channels/channel-registry';
import type { CachedEvent, EventCache } from './event-cache';

/** What there is to know about channels from outside, on all nodes together, whether anybody is subscribed or not. */
export class ChannelDirectory {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly cache: EventCache,
  ) {}

  /** Names of the channels that have subscribers, without those of single users. */
  findOccupiedChannels(app: Application, prefix: string): string[] {
    const names = new Set<string>();
    for (const all of [this.channels.names(app), this.channels.remoteState.channelNames(app)])
      for (const name of all) if (name.startsWith(prefix) && !name.startsWith('#')) names.add(name);
    return [...names];
  }

  countSubscriptions(app: Application, name: string): number {
    const here = this.channels.find(app, name)?.subscribers.size ?? 0;
    return here + this.channels.remoteState.countSubscriptions(app, name);
  }

  findMembers(app: Application, name: string): readonly PresenceMember[] {
    const elsewhere = this.channels.remoteState.findMembers(app, name);
    return this.channels.find(app, name)?.mergeMembers(elsewhere) ?? [...elsewhere.values()];
  }

  findCachedEvent(app: Application, name: string): CachedEvent | undefined {
    return this.cache.find(app, name);
  }
}
