import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from './channels/channel-registry';
import type { CachedEvent, EventCache } from './event-cache';

/**
 * Answers queries of the HTTP API about channels, cluster-wide. A channel without subscribers is not an error: it has
 * the count 0 and no members.
 */
export class ChannelDirectory {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly cache: EventCache,
  ) {}

  /**
   * Returns the names that begin with `prefix` of all channels with subscribers, cluster-wide, except
   * `#server-to-user-` channels.
   */
  findOccupiedChannelNames(app: Application, prefix: string): string[] {
    const names = new Set<string>();
    for (const channelNames of [
      this.channels.names(app),
      this.channels.remoteState.findChannelNames(app),
    ])
      for (const name of channelNames)
        if (name.startsWith(prefix) && !name.startsWith('#')) names.add(name);
    return [...names];
  }

  /** Returns the number of subscriptions to the channel, cluster-wide. */
  countSubscriptions(app: Application, name: string): number {
    const localCount = this.channels.find(app, name)?.subscribers.size ?? 0;
    return localCount + this.channels.remoteState.countSubscriptions(app, name);
  }

  /** Returns the members of a presence channel, cluster-wide, each user once. */
  findMembers(app: Application, name: string): readonly PresenceMember[] {
    const remoteMembers = this.channels.remoteState.findMembers(app, name);
    return (
      this.channels.find(app, name)?.mergeWithRemoteMembers(remoteMembers) ?? [
        ...remoteMembers.values(),
      ]
    );
  }

  /** Returns the last event of a cache channel, or undefined when there is none or it has expired. */
  findCachedEvent(app: Application, name: string): CachedEvent | undefined {
    return this.cache.find(app, name);
  }
}
