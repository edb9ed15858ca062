import { LatencyHistogram } from './latency-histogram';
import { median } from './median';
import { formatTable } from './format-table';

describe('LatencyHistogram', () => {
  it('returns percentiles with an error below two per cent', () => {
    const histogram = new LatencyHistogram();
    for (let latencyMs = 1; latencyMs <= 1000; latencyMs += 1) histogram.record(latencyMs);
    for (const share of [0.5, 0.99, 1]) {
      expect(histogram.percentile(share) / (1000 * share)).toBeGreaterThan(0.98);
      expect(histogram.percentile(share) / (1000 * share)).toBeLessThan(1.02);
    }
  });

  it('returns NaN as percentile without recorded latencies', () => {
    expect(new LatencyHistogram().percentile(0.5)).toBeNaN();
  });
});

describe('median', () => {
  it('ignores a single outlier', () => {
    expect(median([900, 3, 1, 2, 2])).toBe(2);
  });
});

describe('formatTable', () => {
  it('aligns the first two columns left and all others right', () => {
    expect(
      formatTable(
        ['what', 'who', 'n'],
        [
          ['a', 'long name', '10'],
          ['b', 'x', '2'],
        ],
      ),
    ).toBe('what  who         n\na     long name  10\nb     x           2');
  });
});
