/** Buckets to a doubling of the time: the error is below 2 %. */
const BUCKETS_PER_OCTAVE = 40;
const SHORTEST_MS = 0.001;
const BUCKETS = 30 * BUCKETS_PER_OCTAVE;

/** Millions of latencies in the memory of a thousand. */
export class LatencyHistogram {
  private readonly counts = new Float64Array(BUCKETS);
  private total = 0;

  record(latencyMs: number): void {
    const octaves = Math.log2(Math.max(latencyMs, SHORTEST_MS) / SHORTEST_MS);
    const bucket = Math.min(BUCKETS - 1, Math.floor(octaves * BUCKETS_PER_OCTAVE));
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.total += 1;
  }

  /** Milliseconds that at least `share` (0…1) of the latencies do not exceed; NaN when there are none. */
  percentile(share: number): number {
    let left = share * this.total;
    for (const [bucket, count] of this.counts.entries()) {
      left -= count;
      if (count > 0 && left <= 0) return SHORTEST_MS * 2 ** ((bucket + 1) / BUCKETS_PER_OCTAVE);
    }
    return NaN;
  }

  summary(): { readonly p50: number; readonly p99: number } {
    return { p50: this.percentile(0.5), p99: this.percentile(0.99) };
  }
}
