/** Number of buckets from one latency to its double; 40 buckets keep the error of a percentile below 2 %. */
const BUCKETS_PER_OCTAVE = 40;
const MIN_LATENCY_MS = 0.001;
const BUCKET_COUNT = 30 * BUCKETS_PER_OCTAVE;

/** Counts latencies in logarithmic buckets, so that memory does not grow with their number. */
export class LatencyHistogram {
  private readonly counts = new Float64Array(BUCKET_COUNT);
  private total = 0;

  record(latencyMs: number): void {
    const octaves = Math.log2(Math.max(latencyMs, MIN_LATENCY_MS) / MIN_LATENCY_MS);
    const bucket = Math.min(BUCKET_COUNT - 1, Math.floor(octaves * BUCKETS_PER_OCTAVE));
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.total += 1;
  }

  /** Returns the latency in milliseconds that `share` (0…1) of all latencies do not exceed; NaN when there are none. */
  percentile(share: number): number {
    let remaining = share * this.total;
    for (const [bucket, count] of this.counts.entries()) {
      remaining -= count;
      if (count > 0 && remaining <= 0)
        return MIN_LATENCY_MS * 2 ** ((bucket + 1) / BUCKETS_PER_OCTAVE);
    }
    return NaN;
  }

  /** Returns the median and the 99th percentile in milliseconds; NaN without latencies. */
  computeP50AndP99(): { readonly p50: number; readonly p99: number } {
    return { p50: this.percentile(0.5), p99: this.percentile(0.99) };
  }
}
