import type { Logger } from '@giftspire/logging';
import type { AttemptFacts, QueueObserver } from '@giftspire/queue';

/** One line when an attempt starts and one when it ends. Payloads are people's data and stay out of it. */
export class JobLog implements QueueObserver {
  /** Attempts under way. */
  running = 0;

  constructor(private readonly logger: Logger) {}

  attemptStarted(facts: AttemptFacts): void {
    this.running += 1;
    this.logger.info(facts, 'job started');
  }

  attemptFinished(facts: AttemptFacts, durationMs: number): void {
    this.running -= 1;
    this.logger.info({ ...facts, durationMs }, 'job finished');
  }

  attemptFailed(
    facts: AttemptFacts,
    durationMs: number,
    err: Error,
    retryInMs: number | undefined,
  ): void {
    this.running -= 1;
    if (retryInMs === undefined) this.logger.error({ ...facts, durationMs, err }, 'job failed');
    else this.logger.warn({ ...facts, durationMs, retryInMs, err }, 'job attempt failed');
  }

  troubled(where: string, err: Error): void {
    this.logger.warn({ where, err }, 'queue trouble');
  }
}
