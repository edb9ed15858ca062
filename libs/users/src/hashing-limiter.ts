import { HashingOverloadedError } from './hashing-overloaded.error';

/** Who may hash now: a few at once, the next ones wait in the order they came. */
export class HashingLimiter {
  private runningCount = 0;
  private readonly waitingCallbacks: (() => void)[] = [];

  constructor(
    private readonly maxRunning: number,
    private readonly maxWaiting: number,
  ) {}

  /** @throws HashingOverloadedError at once, when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.runningCount < this.maxRunning) this.runningCount += 1;
    else await this.waitForSlot();
    try {
      return await work();
    } finally {
      const next = this.waitingCallbacks.shift();
      if (next === undefined) this.runningCount -= 1;
      else next();
    }
  }

  /** Waits for the turn of somebody who has finished. */
  private async waitForSlot(): Promise<void> {
    if (this.waitingCallbacks.length >= this.maxWaiting) throw new HashingOverloadedError();
    await new Promise<void>((resolve) => this.waitingCallbacks.push(resolve));
  }
}
