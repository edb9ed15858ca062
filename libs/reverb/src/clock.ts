import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Source of the time and of timers, which tests replace to let time pass immediately. */
export interface Clock {
  /**
   * Returns the Unix time in seconds. It jumps when the clock of the machine is set, so it is compared with timestamps
   * of other machines, and never used to measure durations.
   */
  epochSeconds(): number;
  /** Returns the Unix time in milliseconds, with the same restriction as {@link epochSeconds}. */
  epochMs(): number;
  /** Returns milliseconds since an arbitrary moment. The value never decreases, so durations are measured with it. */
  monotonicMs(): number;
  /** Runs a task at an interval, without keeping the process alive. @returns a function that cancels the interval */
  every(intervalMs: number, task: () => void): () => void;
  /** Resolves after the duration. */
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
