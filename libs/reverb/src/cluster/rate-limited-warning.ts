import type { ReverbLogger } from '../logger';

/** Counts occurrences of a problem, and logs a warning at the 1st, 10th, 100th … of them. */
export class RateLimitedWarning {
  private count = 0;

  constructor(
    private readonly logger: ReverbLogger,
    private readonly logMessage: string,
  ) {}

  /** Counts one occurrence, and logs the warning with the count so far if it is the 1st, 10th, 100th … */
  recordOccurrence(): void {
    this.count += 1;
    if (Number.isInteger(Math.log10(this.count)))
      this.logger.warn({ messages: this.count }, this.logMessage);
  }
}
