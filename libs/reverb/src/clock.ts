import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Source of the time and of timers, which tests replace to let time pass immediately. */
export interface Clock {
  /**
   * Returns the Unix time in whole seconds, for comparison with timestamps of other machines. The time jumps when the
   * machine's clock is set, so it cannot measure durations.
   */
  epochSeconds(): number;
  /** Returns the Unix time in milliseconds, with the same restriction as {@link epochSeconds}. */
  epochMs(): number;
  /** Returns milliseconds since an arbitrary moment. The value never decreases, so durations are measured with it. */
  monotonicMs(): number;
  /**
   * Runs a task repeatedly, first after `intervalMs`. Does not keep the process alive.
   *
   * @returns a function that stops it
   */
  every(intervalMs: number, task: () => void): () => void;
  /** Resolves after `durationMs`. */
  sleep(durationMs: number): Promise<void>;
}

export const systemClock: Clock = {
  epochSeconds: () => Math.floor(Date.now() / 1000),
  epochMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  every(intervalMs, task) {
    const timer = setInterval(task, intervalMs).unref();
    return () => clearInterval(timer);
  },
  sleep: (durationMs) => delay(durationMs),
};
