import { Logger } from '@nestjs/common';
import type { AttemptFacts, QueueObserver } from './queue-observer';

/** Writes to Nest's logger; used when a worker is given no observer of its own. */
export class LoggingObserver implements QueueObserver {
  private readonly logger = new Logger('Queue');

  attemptStarted(facts: AttemptFacts): void {
    this.logger.debug(`${describe(facts)} started`);
  }

  attemptFinished(facts: AttemptFacts, durationMs: number): void {
    this.logger.log(`${describe(facts)} finished after ${durationMs} ms`);
  }

  attemptFailed(
    facts: AttemptFacts,
    durationMs: number,
    error: Error,
    retryInMs: number | undefined,
  ): void {
    const next = retryInMs === undefined ? 'given up' : `next try in ${retryInMs} ms`;
    this.logger.warn(`${describe(facts)} failed after ${durationMs} ms, ${next}: ${error.message}`);
  }

  troubled(where: string, error: Error): void {
    this.logger.warn(`${where}: ${error.message}`);
  }
}

function describe({ jobId, jobName, queue, attempt }: AttemptFacts): string {
  return `job ${jobId} ${jobName} on ${queue}, attempt ${attempt},`;
}
