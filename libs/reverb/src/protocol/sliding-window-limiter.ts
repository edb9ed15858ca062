/** Allows at most `limit` events in any span of `spanMs`, wherever that span begins. */
export class SlidingWindowLimiter {
  /** When the last `limit` events were, round and round. */
  private readonly timesMs: Float64Array;
  private oldest = 0;

  constructor(
    limit: number,
    private readonly spanMs: number,
  ) {
    this.timesMs = new Float64Array(limit).fill(-Infinity);
  }

  /** @returns whether one more event is allowed; only those count */
  allows(nowMs: number): boolean {
    if (nowMs - (this.timesMs[this.oldest] ?? 0) < this.spanMs) return false;
    this.timesMs[this.oldest] = nowMs;
    this.oldest = (this.oldest + 1) % this.timesMs.length;
    return true;
  }
}
