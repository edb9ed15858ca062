import type { ReverbLogger } from '../logger';

/** Counts what may come in floods, and warns at the first, the tenth, the hundredth time. */
export class RareWarning {
  private count = 0;

  constructor(
    private readonly logger: ReverbLogger,
    private readonly message: string,
  ) {}

  again(): void {
    this.count += 1;
    if (Number.isInteger(Math.log10(this.count)))
      this.logger.warn({ messages: this.count }, this.message);
  }
}
