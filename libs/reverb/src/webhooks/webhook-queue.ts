import type { Application } from '../application';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import { tryPostWebhook } from './try-post-webhook';
import type { WebhookEvent } from './webhook-event';

/** Time after the first attempt in which a failed batch is retried, in milliseconds; later the batch is dropped. */
const RETRY_PERIOD_MS = 5 * 60 * 1000;

/** Delay before the first retry, in milliseconds; the delay doubles with every further retry. */
const INITIAL_RETRY_DELAY_MS = 1_000;
const MAX_RETRY_DELAY_MS = 60_000;

/** Maximum number of events in one webhook request. */
const MAX_BATCH_SIZE = 100;

/** Maximum number of events queued after the current batch; beyond it the oldest are dropped. */
const MAX_QUEUED_EVENTS = 10_000;

export interface WebhookDependencies {
  readonly clock: Clock;
  readonly logger: ReverbLogger;
}

/**
 * The events of one app for one webhook URL, sent in order and in batches. At most one request is in flight; events
 * added in the meantime form the next batch.
 */
export class WebhookQueue {
  private readonly queuedEvents: WebhookEvent[] = [];
  /** The batch being sent or retried; empty if there is none. */
  private batch: readonly WebhookEvent[] = [];
  private failedAttempts = 0;
  private firstAttemptAtMs = 0;
  private nextAttemptAtMs = 0;
  private currentAttempt: Promise<void> | undefined;

  constructor(
    private readonly app: Application,
    private readonly url: string,
    private readonly dependencies: WebhookDependencies,
  ) {}

  get isEmpty(): boolean {
    return this.queuedEvents.length === 0 && this.batch.length === 0;
  }

  /** Indicates whether a request is in flight. */
  get isSending(): boolean {
    return this.currentAttempt !== undefined;
  }

  /** Queues an event; if too many are queued, drops the oldest with a warning. Sends nothing. */
  add(event: WebhookEvent): void {
    this.queuedEvents.push(event);
    if (this.queuedEvents.length > MAX_QUEUED_EVENTS)
      this.logDropped(this.queuedEvents.splice(0, 1), 'too many events are queued');
  }

  /**
   * Starts sending the next batch, or retrying the failed one. Has no effect while a request is in flight, before the
   * retry delay is over, and if the queue is empty.
   */
  startSendingIfDue(): void {
    if (this.currentAttempt !== undefined || this.isEmpty) return;
    const nowMs = this.dependencies.clock.monotonicMs();
    if (nowMs < this.nextAttemptAtMs) return;
    if (this.batch.length === 0) {
      this.batch = this.queuedEvents.splice(0, MAX_BATCH_SIZE);
      this.firstAttemptAtMs = nowMs;
      this.failedAttempts = 0;
    }
    this.currentAttempt = this.sendBatchOrScheduleRetry();
  }

  /**
   * Waits for the request in flight, then makes one attempt to send one more batch, without waiting for a retry delay.
   * Further events are lost.
   */
  async stop(): Promise<void> {
    await this.currentAttempt;
    this.nextAttemptAtMs = 0;
    this.startSendingIfDue();
    await this.currentAttempt;
  }

  /** Sends {@link batch} and clears it after success; otherwise schedules a retry. */
  private async sendBatchOrScheduleRetry(): Promise<void> {
    const { clock } = this.dependencies;
    const { app, url, batch } = this;
    const problem = await tryPostWebhook({
      url,
      credentials: app,
      timeMs: clock.epochMs(),
      events: batch,
    });
    this.currentAttempt = undefined;
    if (problem === undefined) this.batch = [];
    else this.scheduleRetryOrDrop(problem);
  }

  /**
   * Schedules the next attempt, or drops the batch with a warning if the next attempt would be after the retry period.
   */
  private scheduleRetryOrDrop(problem: string): void {
    const nowMs = this.dependencies.clock.monotonicMs();
    const delayMs = Math.min(INITIAL_RETRY_DELAY_MS * 2 ** this.failedAttempts, MAX_RETRY_DELAY_MS);
    this.failedAttempts += 1;
    if (nowMs + delayMs - this.firstAttemptAtMs <= RETRY_PERIOD_MS) {
      this.nextAttemptAtMs = nowMs + delayMs;
      return;
    }
    this.logDropped(this.batch, problem);
    this.batch = [];
  }

  /** Logs a warning about dropped events; the caller removes them. */
  private logDropped(events: readonly WebhookEvent[], problem: string): void {
    const { origin } = new URL(this.url);
    const fields = { appId: this.app.id, origin, events: events.length, problem };
    this.dependencies.logger.warn(fields, 'webhook.dropped');
  }
}
