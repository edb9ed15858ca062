import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@giftspire/reverb';

/** System clock on which sleeps of a minimum duration last until the test ends them. */
export class ControlledSleepClock implements Clock {
  /** Durations of the controlled sleeps so far, in milliseconds. */
  readonly sleepDurationsMs: number[] = [];
  private readonly wakeUps: (() => void)[] = [];

  /** @param minDurationMs - shorter sleeps take their normal time */
  constructor(private readonly minDurationMs = 1_000) {}

  epochSeconds(): number {
    return Math.floor(Date.now() / 1000);
  }

  epochMs(): number {
    return Date.now();
  }

  monotonicMs(): number {
    return performance.now();
  }

  every(intervalMs: number, task: () => void): () => void {
    const timer = setInterval(task, intervalMs).unref();
    return () => clearInterval(timer);
  }

  sleep(durationMs: number): Promise<void> {
    if (durationMs < this.minDurationMs) return sleep(durationMs);
    this.sleepDurationsMs.push(durationMs);
    return new Promise((resolve) => this.wakeUps.push(resolve));
  }

  /** Ends the controlled sleeps that have begun. */
  endSleeps(): void {
    for (const wakeUp of this.wakeUps.splice(0)) wakeUp();
  }
}
