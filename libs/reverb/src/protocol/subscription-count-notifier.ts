import { getChannelKind, buildSubscriptionCountFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Clock } from '../clock';
import type { Channel } from './channels/channel';
import type { ChannelObserver, ChannelObservers } from './channel-observers';
import { NO_REMOTE_STATE, type RemoteState } from './remote-state';
import type { FrameBroadcaster } from './frame-broadcaster';

/** Number of subscribers above which a channel's count is sent at intervals instead of at every change. */
const LARGE_CHANNEL_SUBSCRIBERS = 100;
/** Minimum time between two counts of a large channel, in milliseconds. */
const LARGE_CHANNEL_INTERVAL_MS = 5_000;
/** Interval at which postponed counts of large channels are sent if their minimum time is over, in milliseconds. */
const PENDING_INTERVAL_MS = 1_000;

/**
 * Sends `subscription_count` to subscribers in apps with that setting, and notifies the observers of counts. Presence
 * channels have no counts, because they list their members.
 */
export class SubscriptionCountNotifier implements Partial<ChannelObserver> {
  /** Large channels whose count changed and is postponed, with their apps. */
  private readonly pending = new Map<Channel, Application>();
  /** Times of the last counts, in milliseconds of the monotonic clock. */
  private readonly lastSentAtMs = new WeakMap<Channel, number>();
  private stopTimer: (() => void) | undefined;

  constructor(
    private readonly broadcaster: FrameBroadcaster,
    private readonly observers: ChannelObservers,
    private readonly clock: Clock,
    private readonly remoteState: RemoteState = NO_REMOTE_STATE,
  ) {}

  subscribersChanged(app: Application, channel: Channel): void {
    if (!isCountEnabled(app) || !supportsSubscriptionCount(channel.name)) return;
    const lastSentAtMs = this.lastSentAtMs.get(channel) ?? -Infinity;
    const isTooSoon = this.clock.monotonicMs() - lastSentAtMs < LARGE_CHANNEL_INTERVAL_MS;
    if (this.countClusterWide(app, channel) <= LARGE_CHANNEL_SUBSCRIBERS || !isTooSoon)
      return this.sendCountAndNotify(app, channel);
    this.pending.set(channel, app);
    this.stopTimer ??= this.clock.every(PENDING_INTERVAL_MS, () => this.sendDueCounts());
  }

  /** Stops the timer and discards the postponed counts. A later change of a large channel starts it again. */
  stop(): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
    this.pending.clear();
  }

  /** Sends the postponed counts whose minimum time is over, and stops the timer when none is left. */
  private sendDueCounts(): void {
    for (const [channel, app] of this.pending) this.subscribersChanged(app, channel);
    if (this.pending.size === 0) this.stop();
  }

  /** Sends the count to the subscribers if the app has that setting, and notifies the observers in any case. */
  private sendCountAndNotify(app: Application, channel: Channel): void {
    this.pending.delete(channel);
    this.lastSentAtMs.set(channel, this.clock.monotonicMs());
    const count = this.countClusterWide(app, channel);
    if (app.settings.subscriptionCount)
      this.broadcaster.broadcast(
        channel.subscribers,
        buildSubscriptionCountFrame(channel.name, count),
        undefined,
      );
    this.observers.notify('subscriptionCountChanged', app, channel.name, count);
  }

  /** Returns the number of subscriptions to the channel on all nodes. */
  private countClusterWide(app: Application, { name, subscribers }: Channel): number {
    return subscribers.size + this.remoteState.countSubscriptions(app, name);
  }
}

/** Returns whether counts of an app are reported: to its clients, or to a webhook that lists `subscription_count`. */
function isCountEnabled({ settings }: Application): boolean {
  return (
    settings.subscriptionCount ||
    settings.webhooks.some(({ events }) => events?.includes('subscription_count') === true)
  );
}

/** Returns false for presence and `#server-to-user-` channels, which have no counts. */
function supportsSubscriptionCount(channelName: string): boolean {
  return !channelName.startsWith('#') && !getChannelKind(channelName).startsWith('presence');
}
