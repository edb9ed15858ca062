import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelObserver } from '../protocol/channel-observers';
import type { Connection } from '../protocol/connection';
import { PostponedDepartures } from './postponed-departures';
import type { WebhookEvent } from './webhook-event';
import { WebhookQueue, type WebhookDependencies } from './webhook-queue';

/** Interval at which queued events are sent, in milliseconds; the events of an interval form a batch. */
const SEND_INTERVAL_MS = 100;

/** Minimum time between two `cache_miss` events of the same channel, in milliseconds. */
const CACHE_MISS_INTERVAL_MS = 10_000;

/**
 * Receives the channel events that webhooks report. The subscription count is reported when it is sent to the
 * subscribers, i.e. on large channels less often than it changes.
 */
export type WebhookReporter = Omit<
  ChannelObserver,
  'subscribersChanged' | 'memberJoinedNode' | 'memberLeftNode'
>;

/** Reports channel events to the webhook URLs of their app that list them: in batches, every 100 ms, with retries. */
export class BatchingWebhookReporter implements WebhookReporter {
  /** Queues with unsent events, by URL and app id. */
  private readonly queues = new Map<string, WebhookQueue>();
  private readonly postponedDepartures: PostponedDepartures;
  /** Monotonic time of the last reported cache miss by channel and app id, oldest first. */
  private readonly lastCacheMissAtMs = new Map<string, number>();
  private stopTimer: (() => void) | undefined;

  constructor(private readonly dependencies: WebhookDependencies) {
    this.postponedDepartures = new PostponedDepartures(dependencies.clock);
  }

  /** Reports `channel_occupied`, or cancels a `channel_vacated` event that is not reported yet. */
  occupied(app: Application, channel: string): void {
    if (this.postponedDepartures.cancel(app, channel)) return;
    this.enqueueForTargets(app, { name: 'channel_occupied', channel });
  }

  /** Reports `channel_vacated` after a grace period, unless the channel is occupied again. */
  vacated(app: Application, channel: string): void {
    this.postponeIfReported(app, { name: 'channel_vacated', channel });
  }

  /** Reports `member_added`, or cancels a `member_removed` event that is not reported yet. */
  memberAdded(app: Application, channel: string, userId: string): void {
    if (this.postponedDepartures.cancel(app, channel, userId)) return;
    this.enqueueForTargets(app, { name: 'member_added', channel, user_id: userId });
  }

  /** Reports `member_removed` after a grace period, unless the user returns. */
  memberRemoved(app: Application, channel: string, userId: string): void {
    this.postponeIfReported(app, { name: 'member_removed', channel, user_id: userId });
  }

  subscriptionCountChanged(app: Application, channel: string, subscriptionCount: number): void {
    this.enqueueForTargets(app, {
      name: 'subscription_count',
      channel,
      subscription_count: subscriptionCount,
    });
  }

  /** Reports `cache_miss` at most every ten seconds per channel. */
  cacheMissed(app: Application, channel: string): void {
    if (!hasWebhookFor(app, 'cache_miss')) return;
    const nowMs = this.dependencies.clock.monotonicMs();
    for (const [key, missedAtMs] of this.lastCacheMissAtMs) {
      if (nowMs - missedAtMs < CACHE_MISS_INTERVAL_MS) break;
      this.lastCacheMissAtMs.delete(key);
    }
    const key = `${channel} ${app.id}`;
    if (this.lastCacheMissAtMs.has(key)) return;
    this.lastCacheMissAtMs.set(key, nowMs);
    this.enqueueForTargets(app, { name: 'cache_miss', channel });
  }

  clientEvent(
    { app, socketId }: Connection,
    { channel = '', event, data, dataText }: ClientEventFrame,
    userId: string | undefined,
  ): void {
    this.enqueueForTargets(app, {
      name: 'client_event',
      channel,
      event,
      data: typeof data === 'string' ? data : dataText,
      socket_id: socketId,
      user_id: userId,
    });
  }

  /**
   * Makes one last attempt to send one batch per queue, and resolves when these attempts have ended. Departures in
   * their grace period are not reported, because their clients may already be connected to another server.
   */
  async stop(): Promise<void> {
    this.stopTimer?.();
    this.stopTimer = undefined;
    await Promise.all([...this.queues.values()].map((queue) => queue.stop()));
  }

  /** Postpones a departure. Has no effect if no webhook of the app lists the event, or on a server-to-user channel. */
  private postponeIfReported(app: Application, event: WebhookEvent): void {
    if (!hasWebhookFor(app, event.name) || isServerToUserChannel(event.channel)) return;
    this.postponedDepartures.postpone(app, event);
    this.startTimerIfStopped();
  }

  /**
   * Adds an event to the queue of every webhook of the app that lists it; ignores events of server-to-user channels.
   */
  private enqueueForTargets(app: Application, event: WebhookEvent): void {
    if (isServerToUserChannel(event.channel)) return;
    for (const { url, events } of app.settings.webhooks) {
      if (events !== undefined && !events.includes(event.name)) continue;
      const key = `${url} ${app.id}`;
      let queue = this.queues.get(key);
      if (queue === undefined)
        this.queues.set(key, (queue = new WebhookQueue(app, url, this.dependencies)));
      queue.add(event);
      this.startTimerIfStopped();
    }
  }

  private startTimerIfStopped(): void {
    this.stopTimer ??= this.dependencies.clock.every(SEND_INTERVAL_MS, () => this.sendDueEvents());
  }

  /** Queues departures whose grace period is over, starts sending due batches, and stops the timer if all is sent. */
  private sendDueEvents(): void {
    for (const { app, event } of this.postponedDepartures.removeDue())
      this.enqueueForTargets(app, event);
    for (const [key, queue] of this.queues) {
      queue.startSendingIfDue();
      if (queue.isEmpty) this.queues.delete(key);
    }
    if (this.queues.size > 0 || this.postponedDepartures.size > 0) return;
    this.stopTimer?.();
    this.stopTimer = undefined;
  }
}

/** Returns whether a webhook of the app lists the event, or lists no events and so receives all. */
function hasWebhookFor(app: Application, name: WebhookEvent['name']): boolean {
  return app.settings.webhooks.some(({ events }) => events === undefined || events.includes(name));
}

/** Returns whether the channel is the private channel of a single user, which webhooks do not report. */
function isServerToUserChannel(channel: string): boolean {
  return channel.startsWith('#');
}
