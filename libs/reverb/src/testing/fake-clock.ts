import type { Clock } from '../clock';

/** A clock for tests whose time passes only by {@link advance} and {@link sleep}. */
export class FakeClock implements Clock {
  private nowMs = 1_000;
  private readonly tasks = new Set<{ intervalMs: number; dueMs: number; run: () => void }>();

  epochSeconds(): number {
    return Math.floor(this.nowMs / 1000);
  }

  epochMs(): number {
    return this.nowMs;
  }

  monotonicMs(): number {
    return this.nowMs;
  }

  every(intervalMs: number, run: () => void): () => void {
    const task = { intervalMs, dueMs: this.nowMs + intervalMs, run };
    this.tasks.add(task);
    return () => this.tasks.delete(task);
  }

  /** Advances the time by the duration instead of waiting. */
  async sleep(durationMs: number): Promise<void> {
    this.advance(durationMs);
  }

  /** Advances the time and runs the repeated tasks that become due, in order. */
  advance(durationMs: number): void {
    const endMs = this.nowMs + durationMs;
    for (
      let task = this.findNextDueTask(endMs);
      task !== undefined;
      task = this.findNextDueTask(endMs)
    ) {
      this.nowMs = task.dueMs;
      task.dueMs += task.intervalMs;
      task.run();
    }
    this.nowMs = endMs;
  }

  /** Number of repeated tasks that are not cancelled. */
  get timerCount(): number {
    return this.tasks.size;
  }

  /** Returns the repeated task that is due first, up to the time `untilMs`; undefined without one. */
  private findNextDueTask(untilMs: number) {
    const due = [...this.tasks].filter(({ dueMs }) => dueMs <= untilMs);
    return due.sort((left, right) => left.dueMs - right.dueMs)[0];
  }
}
