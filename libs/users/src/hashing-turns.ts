import { HashingOverloadedError } from './hashing-overloaded.error';

/** Who may hash now: a few at once, the next ones wait in the order they came. */
export class HashingTurns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly maxRunning: number,
    private readonly maxWaiting: number,
  ) {}

  /** @throws HashingOverloadedError at once, when too many wait already */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.maxRunning) this.running += 1;
    else await this.inherit();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  /** Waits for the turn of somebody who has finished. */
  private async inherit(): Promise<void> {
    if (this.waiting.length >= this.maxWaiting) throw new HashingOverloadedError();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
