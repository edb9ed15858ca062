import type { Application } from '../application';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import { postWebhook } from './post-webhook';
import type { WebhookEvent } from './webhook-event';

/** How long a batch is tried again before it is given up. */
const PATIENCE_MS = 5 * 60 * 1000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const MAX_BATCH = 100;
/** What waits for a target that does not answer; beyond it the oldest are given up. */
const MAX_WAITING = 10_000;

export interface WebhookTools {
  readonly clock: Clock;
  readonly logger: ReverbLogger;
}

/** What one target has yet to be told, in order. One request at a time; what comes meanwhile goes with the next. */
export class WebhookQueue {
  private readonly waiting: WebhookEvent[] = [];
  private batch: readonly WebhookEvent[] = [];
  private attempts = 0;
  private firstAttemptAtMs = 0;
  private dueAtMs = 0;
  private attempt: Promise<void> | undefined;

  constructor(
    private readonly app: Application,
    private readonly url: string,
    private readonly tools: WebhookTools,
  ) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0 && this.batch.length === 0;
  }

  /** Whether a request is under way. */
  get isBusy(): boolean {
    return this.attempt !== undefined;
  }

  add(event: WebhookEvent): void {
    this.waiting.push(event);
    if (this.waiting.length > MAX_WAITING) this.giveUp(this.waiting.splice(0, 1), 'too many wait');
  }

  /** Sends what is due, if nothing is being sent. */
  work(): void {
    if (this.attempt !== undefined || this.isEmpty) return;
    const nowMs = this.tools.clock.monotonicMs();
    if (nowMs < this.dueAtMs) return;
    if (this.batch.length === 0) {
      this.batch = this.waiting.splice(0, MAX_BATCH);
      this.firstAttemptAtMs = nowMs;
      this.attempts = 0;
    }
    this.attempt = this.send();
  }

  /** A last attempt for what is left. */
  async end(): Promise<void> {
    await this.attempt;
    this.dueAtMs = 0;
    this.work();
    await this.attempt;
  }

  private async send(): Promise<void> {
    const { clock } = this.tools;
    const { app, url, batch } = this;
    const problem = await postWebhook({
      url,
      credentials: app,
      timeMs: clock.epochMs(),
      events: batch,
    });
    this.attempt = undefined;
    if (problem === undefined) this.batch = [];
    else this.postpone(problem);
  }

  private postpone(problem: string): void {
    const nowMs = this.tools.clock.monotonicMs();
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.attempts, LONGEST_PAUSE_MS);
    this.attempts += 1;
    if (nowMs + pauseMs - this.firstAttemptAtMs <= PATIENCE_MS) {
      this.dueAtMs = nowMs + pauseMs;
      return;
    }
    this.giveUp(this.batch, problem);
    this.batch = [];
  }

  private giveUp(events: readonly WebhookEvent[], problem: string): void {
    const { origin } = new URL(this.url);
    const fields = { appId: this.app.id, origin, events: events.length, problem };
    this.tools.logger.warn(fields, 'webhook.givenUp');
  }
}
