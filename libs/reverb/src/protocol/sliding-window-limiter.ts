/** Allows at most `limit` events in any period of `spanMs` milliseconds. */
export class SlidingWindowLimiter {
  /** Ring buffer of the times of the last `limit` events, in milliseconds. */
  private readonly timesMs: Float64Array;
  /** Index of the oldest time. */
  private oldest = 0;

  constructor(
    limit: number,
    private readonly spanMs: number,
  ) {
    this.timesMs = new Float64Array(limit).fill(-Infinity);
  }

  /** Counts an event and returns true, or returns false when it exceeds the limit. Rejected events do not count. */
  tryAcquire(nowMs: number): boolean {
    if (nowMs - (this.timesMs[this.oldest] ?? 0) < this.spanMs) return false;
    this.timesMs[this.oldest] = nowMs;
    this.oldest = (this.oldest + 1) % this.timesMs.length;
    return true;
  }
}
