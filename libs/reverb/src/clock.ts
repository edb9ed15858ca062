import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Time, so that tests can make it pass. */
export interface Clock {
  /** Unix time. Jumps when the machine's clock is set: for timestamps of others, never for durations. */
  epochSeconds(): number;
  /** Unix time in milliseconds, likewise. */
  epochMs(): number;
  /** Only ever goes forward: for durations. */
  monotonicMs(): number;
  /** Runs `task` again and again, without keeping the process alive. @returns what ends it */
  every(intervalMs: number, task: () => void): () => void;
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
