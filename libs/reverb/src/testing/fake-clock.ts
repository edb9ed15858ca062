import type { Clock } from '../clock';

/** Time that passes when it is told to. */
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

  async sleep(durationMs: number): Promise<void> {
    this.advance(durationMs);
  }

  /** Lets time pass and runs what becomes due meanwhile, in order. */
  advance(durationMs: number): void {
    const endMs = this.nowMs + durationMs;
    for (let task = this.next(endMs); task !== undefined; task = this.next(endMs)) {
      this.nowMs = task.dueMs;
      task.dueMs += task.intervalMs;
      task.run();
    }
    this.nowMs = endMs;
  }

  /** How many repeated tasks there are. */
  get timerCount(): number {
    return this.tasks.size;
  }

  private next(untilMs: number) {
    const due = [...this.tasks].filter(({ dueMs }) => dueMs <= untilMs);
    return due.sort((left, right) => left.dueMs - right.dueMs)[0];
  }
}
