import { HashingOverloadedError } from './hashing-overloaded.error';

/** Limits how many hash computations run concurrently; a limited number of others wait in first-in, first-out order. */
export class HashingLimiter {
  private runningCount = 0;
  /** Callbacks that start the waiting computations, oldest first; each takes over the slot of a finished one. */
  private readonly waitingCallbacks: (() => void)[] = [];

  constructor(
    private readonly maxRunning: number,
    private readonly maxWaiting: number,
  ) {}

  /**
   * Runs a hash computation as soon as a slot is free.
   *
   * @returns the result of `compute`
   * @throws HashingOverloadedError immediately, when `maxWaiting` computations are waiting already
   */
  async run<T>(compute: () => Promise<T>): Promise<T> {
    if (this.runningCount < this.maxRunning) this.runningCount += 1;
    else await this.waitForSlot();
    try {
      return await compute();
    } finally {
      const startNext = this.waitingCallbacks.shift();
      if (startNext === undefined) this.runningCount -= 1;
      else startNext();
    }
  }

  /**
   * Waits until a finished computation hands over its slot.
   *
   * @throws HashingOverloadedError immediately, when `maxWaiting` computations are waiting already
   */
  private async waitForSlot(): Promise<void> {
    if (this.waitingCallbacks.length >= this.maxWaiting) throw new HashingOverloadedError();
    await new Promise<void>((resolve) => this.waitingCallbacks.push(resolve));
  }
}
