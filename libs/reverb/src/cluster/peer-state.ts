import type { PresenceMember } from '@giftspire/pusher-protocol';
import type { StateItem } from './cluster-message';

/** Subscriptions and members of one channel on the other node. */
interface ChannelState {
  subscriptionCount: number;
  /** Presence members by user id. */
  readonly members: Map<string, PresenceMember>;
}

/** State of one app on the other node. */
interface AppState {
  readonly channels: Map<string, ChannelState>;
  readonly onlineUserIds: Set<string>;
  connectionCount: number;
}

const NO_MEMBERS: ReadonlyMap<string, PresenceMember> = new Map();

/** The subscriptions, presence members, signed-in users and connection counts of one other node. */
export class PeerState {
  private readonly apps = new Map<string, AppState>();

  getSubscriptionCount(appId: string, channel: string): number {
    return this.apps.get(appId)?.channels.get(channel)?.subscriptionCount ?? 0;
  }

  /** Returns the members of a presence channel by user id. */
  findMembers(appId: string, channel: string): ReadonlyMap<string, PresenceMember> {
    return this.apps.get(appId)?.channels.get(channel)?.members ?? NO_MEMBERS;
  }

  /** Returns the names of the channels that have subscribers or members. */
  findChannelNames(appId: string): Iterable<string> {
    return this.apps.get(appId)?.channels.keys() ?? [];
  }

  /** Returns whether the user is signed in on that node. */
  isUserOnline(appId: string, userId: string): boolean {
    return this.apps.get(appId)?.onlineUserIds.has(userId) === true;
  }

  getConnectionCount(appId: string): number {
    return this.apps.get(appId)?.connectionCount ?? 0;
  }

  /** Stores the count, member or user that the item describes; an item for an absence deletes it. */
  applyItem(item: StateItem): void {
    let app = this.apps.get(item.appId);
    if (app === undefined) {
      app = { channels: new Map(), onlineUserIds: new Set(), connectionCount: 0 };
      this.apps.set(item.appId, app);
    }
    if (item.type === 'connection-count') app.connectionCount = item.count;
    else if (item.type === 'online-user' && item.isOnline) app.onlineUserIds.add(item.userId);
    else if (item.type === 'online-user') app.onlineUserIds.delete(item.userId);
    else applyChannelItem(app, item);
  }

  /** Generates the items that turn this state into `target` when they are applied to it; changes nothing itself. */
  *differencesTo(target: PeerState): Generator<StateItem> {
    for (const item of this.toStateItems()) {
      const { appId } = item;
      if (item.type === 'connection-count') {
        if (target.getConnectionCount(appId) === 0) yield { ...item, count: 0 };
      } else if (item.type === 'online-user') {
        if (!target.isUserOnline(appId, item.userId)) yield { ...item, isOnline: false };
      } else if (item.type === 'presence-member') {
        if (!target.findMembers(appId, item.channel).has(item.userId))
          yield { ...item, isPresent: false };
      } else if (target.getSubscriptionCount(appId, item.channel) === 0)
        yield { ...item, count: 0 };
    }
    yield* target.toStateItems();
  }

  /**
   * Returns the whole state as items. The members of a channel precede its subscription count, because a channel is
   * deleted when both are gone.
   */
  toStateItems(): StateItem[] {
    const items: StateItem[] = [];
    for (const [appId, { channels, onlineUserIds, connectionCount }] of this.apps) {
      if (connectionCount > 0)
        items.push({ type: 'connection-count', appId, count: connectionCount });
      for (const userId of onlineUserIds)
        items.push({ type: 'online-user', appId, userId, isOnline: true });
      for (const [channel, { subscriptionCount, members }] of channels) {
        for (const { userId, userInfo } of members.values())
          items.push({
            type: 'presence-member',
            appId,
            channel,
            userId,
            userInfo,
            isPresent: true,
          });
        items.push({ type: 'subscription-count', appId, channel, count: subscriptionCount });
      }
    }
    return items;
  }
}

/** Stores a count or member of a channel, and deletes the channel when it has neither subscriptions nor members. */
function applyChannelItem(
  { channels }: AppState,
  item: Extract<StateItem, { type: 'presence-member' | 'subscription-count' }>,
): void {
  const channel = channels.get(item.channel) ?? { subscriptionCount: 0, members: new Map() };
  channels.set(item.channel, channel);
  if (item.type === 'subscription-count') channel.subscriptionCount = item.count;
  else if (item.isPresent)
    channel.members.set(item.userId, { userId: item.userId, userInfo: item.userInfo });
  else channel.members.delete(item.userId);
  if (channel.subscriptionCount === 0 && channel.members.size === 0) channels.delete(item.channel);
}
