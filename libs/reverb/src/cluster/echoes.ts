import type { Clock } from '../clock';

/** Redis is slow, or away without anybody having noticed: then order matters less than delivery. */
const PATIENCE_MS = 1_000;

interface Waiting {
  readonly seq: number;
  readonly sinceMs: number;
  readonly run: () => void;
}

/**
 * What is done when this node hears its own words from Redis: it has heard then everything that others said before,
 * so all nodes do it in the same order.
 */
export class Echoes {
  private readonly waiting: Waiting[] = [];
  private latest = 0;

  constructor(private readonly clock: Clock) {}

  /** @param seq - of the message to wait for; in ascending order */
  add(seq: number, run: () => void): void {
    if (seq <= this.latest) run();
    else this.waiting.push({ seq, sinceMs: this.clock.monotonicMs(), run });
  }

  heard(seq: number): void {
    this.latest = Math.max(this.latest, seq);
    this.runWhile((each) => each.seq <= seq);
  }

  /** Does what has waited for too long. */
  expire(): void {
    const longAgoMs = this.clock.monotonicMs() - PATIENCE_MS;
    this.runWhile(({ sinceMs }) => sinceMs <= longAgoMs);
  }

  /** There will be no echo. */
  giveUp(): void {
    this.runWhile(() => true);
  }

  private runWhile(isDue: (each: Waiting) => boolean): void {
    const end = this.waiting.findIndex((each) => !isDue(each));
    for (const { run } of this.waiting.splice(0, end < 0 ? Infinity : end)) run();
  }
}
