import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelObserver } from '../protocol/channel-observers';
import type { Connection } from '../protocol/connection';
import { HeldBack } from './held-back';
import type { WebhookEvent } from './webhook-event';
import { WebhookQueue, type WebhookTools } from './webhook-queue';

/** Also what is gathered into one request. */
const WORK_INTERVAL_MS = 100;
/** A channel that is asked for again and again is reported missing once in this time. */
const CACHE_MISS_INTERVAL_MS = 10_000;

/** What is reported; subscribers when they are told their number, which is not at every change. */
export type WebhookReports = Omit<
  ChannelObserver,
  'subscribersChanged' | 'memberJoined' | 'memberLeft'
>;

/** Tells the operator's addresses what happens on channels. */
export class Webhooks implements WebhookReports {
  private readonly queues = new Map<string, WebhookQueue>();
  private readonly leaving: HeldBack;
  private readonly missedAtMs = new Map<string, number>();
  private stopWorking: (() => void) | undefined;

  constructor(private readonly tools: WebhookTools) {
    this.leaving = new HeldBack(tools.clock);
  }

  occupied(app: Application, channel: string): void {
    if (!this.leaving.cancel(app, channel)) this.report(app, { name: 'channel_occupied', channel });
  }

  vacated(app: Application, channel: string): void {
    this.holdBack(app, { name: 'channel_vacated', channel });
  }

  memberAdded(app: Application, channel: string, userId: string): void {
    if (this.leaving.cancel(app, channel, userId)) return;
    this.report(app, { name: 'member_added', channel, user_id: userId });
  }

  memberRemoved(app: Application, channel: string, userId: string): void {
    this.holdBack(app, { name: 'member_removed', channel, user_id: userId });
  }

  counted(app: Application, channel: string, subscriptionCount: number): void {
    this.report(app, {
      name: 'subscription_count',
      channel,
      subscription_count: subscriptionCount,
    });
  }

  cacheMissed(app: Application, channel: string): void {
    if (!wants(app, 'cache_miss')) return;
    const nowMs = this.tools.clock.monotonicMs();
    for (const [key, atMs] of this.missedAtMs) {
      if (nowMs - atMs < CACHE_MISS_INTERVAL_MS) break;
      this.missedAtMs.delete(key);
    }
    const key = `${channel} ${app.id}`;
    if (this.missedAtMs.has(key)) return;
    this.missedAtMs.set(key, nowMs);
    this.report(app, { name: 'cache_miss', channel });
  }

  clientEvent(
    { app, socketId }: Connection,
    { channel = '', event, data, dataText }: ClientEventFrame,
    userId: string | undefined,
  ): void {
    this.report(app, {
      name: 'client_event',
      channel,
      event,
      data: typeof data === 'string' ? data : dataText,
      socket_id: socketId,
      user_id: userId,
    });
  }

  /** Sends what waits once more. Who left in the last seconds is not reported: he may be on another server by now. */
  async stop(): Promise<void> {
    this.stopWorking?.();
    this.stopWorking = undefined;
    await Promise.all([...this.queues.values()].map((queue) => queue.end()));
  }

  private holdBack(app: Application, event: WebhookEvent): void {
    if (!wants(app, event.name) || event.channel.startsWith('#')) return;
    this.leaving.hold(app, event);
    this.startWorking();
  }

  private report(app: Application, event: WebhookEvent): void {
    if (event.channel.startsWith('#')) return;
    for (const { url, events } of app.settings.webhooks) {
      if (events !== undefined && !events.includes(event.name)) continue;
      const key = `${url} ${app.id}`;
      let queue = this.queues.get(key);
      if (queue === undefined)
        this.queues.set(key, (queue = new WebhookQueue(app, url, this.tools)));
      queue.add(event);
      this.startWorking();
    }
  }

  private startWorking(): void {
    this.stopWorking ??= this.tools.clock.every(WORK_INTERVAL_MS, () => this.work());
  }

  private work(): void {
    for (const { app, event } of this.leaving.takeDue()) this.report(app, event);
    for (const [key, queue] of this.queues) {
      queue.work();
      if (queue.isEmpty) this.queues.delete(key);
    }
    if (this.queues.size > 0 || this.leaving.size > 0) return;
    this.stopWorking?.();
    this.stopWorking = undefined;
  }
}

function wants(app: Application, name: WebhookEvent['name']): boolean {
  return app.settings.webhooks.some(({ events }) => events === undefined || events.includes(name));
}
