import type { Application } from '../application';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import { postWebhook } from './post-webhook';
import type { WebhookEvent } from './webhook-event';

/** Time after the first attempt in which a failed batch is retried, in milliseconds; afterwards it is dropped. */
const RETRY_PERIOD_MS = 5 * 60 * 1000;

/** Delay before the first retry, in milliseconds; it doubles with every further one. */
const INITIAL_RETRY_DELAY_MS = 1_000;
const MAX_RETRY_DELAY_MS = 60_000;

/** Maximum number of events in one webhook request. */
const MAX_BATCH_SIZE = 100;

/** Maximum number of events queued for a URL that does not respond; beyond it the oldest are dropped. */
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

  add(event: WebhookEvent): void {
    this.queuedEvents.push(event);
    if (this.queuedEvents.length > MAX_QUEUED_EVENTS)
      this.drop(this.queuedEvents.splice(0, 1), 'too many events are queued');
  }

  /** Starts sending the next batch, or retrying the failed one if its delay is over, unless a request is in flight. */
  sendNextBatch(): void {
    if (this.currentAttempt !== undefined || this.isEmpty) return;
    const nowMs = this.dependencies.clock.monotonicMs();
    if (nowMs < this.nextAttemptAtMs) return;
    if (this.batch.length === 0) {
      this.batch = this.queuedEvents.splice(0, MAX_BATCH_SIZE);
      this.firstAttemptAtMs = nowMs;
      this.failedAttempts = 0;
    }
    this.currentAttempt = this.sendBatch();
  }

  /** Makes one last attempt to send a batch, without waiting for a retry delay. */
  async stop(): Promise<void> {
    await this.currentAttempt;
    this.nextAttemptAtMs = 0;
    this.sendNextBatch();
    await this.currentAttempt;
  }

  private async sendBatch(): Promise<void> {
    const { clock } = this.dependencies;
    const { app, url, batch } = this;
    const problem = await postWebhook({
      url,
      credentials: app,
      timeMs: clock.epochMs(),
      events: batch,
    });
    this.currentAttempt = undefined;
    if (problem === undefined) this.batch = [];
    else this.scheduleRetry(problem);
  }

  /** Schedules the next attempt, or drops the batch if it would be after the retry period. */
  private scheduleRetry(problem: string): void {
    const nowMs = this.dependencies.clock.monotonicMs();
    const delayMs = Math.min(INITIAL_RETRY_DELAY_MS * 2 ** this.failedAttempts, MAX_RETRY_DELAY_MS);
    this.failedAttempts += 1;
    if (nowMs + delayMs - this.firstAttemptAtMs <= RETRY_PERIOD_MS) {
      this.nextAttemptAtMs = nowMs + delayMs;
      return;
    }
    this.drop(this.batch, problem);
    this.batch = [];
  }

  private drop(events: readonly WebhookEvent[], problem: string): void {
    const { origin } = new URL(this.url);
    const fields = { appId: this.app.id, origin, events: events.length, problem };
    this.dependencies.logger.warn(fields, 'webhook.dropped');
  }
}
