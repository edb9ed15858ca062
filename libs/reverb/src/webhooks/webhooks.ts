import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelObserver } from '../protocol/channel-observers';
import type { Connection } from '../protocol/connection';
import { GracePeriod } from './grace-period';
import type { WebhookEvent } from './webhook-event';
import { WebhookQueue, type WebhookDependencies } from './webhook-queue';

/** Interval at which queued events are sent, in milliseconds; events in between are sent as one batch. */
const SEND_INTERVAL_MS = 100;

/** Minimum time between two `cache_miss` events of the same channel, in milliseconds. */
const CACHE_MISS_INTERVAL_MS = 10_000;

/**
 * The channel events that webhooks report. The subscription count is reported when it is sent to the subscribers, which
 * is less often than it changes.
 */
export type WebhookReporter = Omit<
  ChannelObserver,
  'subscribersChanged' | 'memberJoinedNode' | 'memberLeftNode'
>;

/** Reports channel events to the webhook URLs of each app. */
export class Webhooks implements WebhookReporter {
  /** Queues with events to send, by URL and app. */
  private readonly queues = new Map<string, WebhookQueue>();
  private readonly gracePeriod: GracePeriod;
  /** Time of the last reported cache miss by channel and app, oldest first. */
  private readonly lastCacheMissAtMs = new Map<string, number>();
  private stopTimer: (() => void) | undefined;

  constructor(private readonly dependencies: WebhookDependencies) {
    this.gracePeriod = new GracePeriod(dependencies.clock);
  }

  occupied(app: Application, channel: string): void {
    if (this.gracePeriod.cancel(app, channel)) return;
    this.enqueue(app, { name: 'channel_occupied', channel });
  }

  vacated(app: Application, channel: string): void {
    this.postpone(app, { name: 'channel_vacated', channel });
  }

  memberAdded(app: Application, channel: string, userId: string): void {
    if (this.gracePeriod.cancel(app, channel, userId)) return;
    this.enqueue(app, { name: 'member_added', channel, user_id: userId });
  }

  memberRemoved(app: Application, channel: string, userId: string): void {
    this.postpone(app, { name: 'member_removed', channel, user_id: userId });
  }

  subscriptionCountChanged(app: Application, channel: string, subscriptionCount: number): void {
    this.enqueue(app, {
      name: 'subscription_count',
      channel,
      subscription_count: subscriptionCount,
    });
  }

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
    this.enqueue(app, { name: 'cache_miss', channel });
  }

  clientEvent(
    { app, socketId }: Connection,
    { channel = '', event, data, dataText }: ClientEventFrame,
    userId: string | undefined,
  ): void {
    this.enqueue(app, {
      name: 'client_event',
      channel,
      event,
      data: typeof data === 'string' ? data : dataText,
      socket_id: socketId,
      user_id: userId,
    });
  }

  /**
   * Makes one last attempt to send queued events. Departures still in their grace period are not reported, because
   * these clients may already be connected to another server.
   */
  async stop(): Promise<void> {
    this.stopTimer?.();
    this.stopTimer = undefined;
    await Promise.all([...this.queues.values()].map((queue) => queue.stop()));
  }

  private postpone(app: Application, event: WebhookEvent): void {
    if (!hasWebhookFor(app, event.name) || isServerToUserChannel(event.channel)) return;
    this.gracePeriod.postpone(app, event);
    this.startTimer();
  }

  /** Adds an event to the queue of every webhook of the app that wants it. */
  private enqueue(app: Application, event: WebhookEvent): void {
    if (isServerToUserChannel(event.channel)) return;
    for (const { url, events } of app.settings.webhooks) {
      if (events !== undefined && !events.includes(event.name)) continue;
      const key = `${url} ${app.id}`;
      let queue = this.queues.get(key);
      if (queue === undefined)
        this.queues.set(key, (queue = new WebhookQueue(app, url, this.dependencies)));
      queue.add(event);
      this.startTimer();
    }
  }

  private startTimer(): void {
    this.stopTimer ??= this.dependencies.clock.every(SEND_INTERVAL_MS, () => this.sendDueEvents());
  }

  /** Sends what is due, and stops the timer when nothing is left. */
  private sendDueEvents(): void {
    for (const { app, event } of this.gracePeriod.takeDueEvents()) this.enqueue(app, event);
    for (const [key, queue] of this.queues) {
      queue.sendNextBatch();
      if (queue.isEmpty) this.queues.delete(key);
    }
    if (this.queues.size > 0 || this.gracePeriod.size > 0) return;
    this.stopTimer?.();
    this.stopTimer = undefined;
  }
}

function hasWebhookFor(app: Application, name: WebhookEvent['name']): boolean {
  return app.settings.webhooks.some(({ events }) => events === undefined || events.includes(name));
}

/** Returns whether the channel is the private channel of a single user, which webhooks do not report. */
function isServerToUserChannel(channel: string): boolean {
  return channel.startsWith('#');
}
