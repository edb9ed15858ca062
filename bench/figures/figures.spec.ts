import { LatencyHistogram } from './latency-histogram';
import { median } from './median';
import { textTable } from './text-table';

describe('LatencyHistogram', () => {
  it('knows percentiles within two per cent', () => {
    const histogram = new LatencyHistogram();
    for (let latencyMs = 1; latencyMs <= 1000; latencyMs += 1) histogram.record(latencyMs);
    for (const share of [0.5, 0.99, 1]) {
      expect(histogram.percentile(share) / (1000 * share)).toBeGreaterThan(0.98);
      expect(histogram.percentile(share) / (1000 * share)).toBeLessThan(1.02);
    }
  });

  it('has no percentile of nothing', () => {
    expect(new LatencyHistogram().percentile(0.5)).toBeNaN();
  });
});

describe('median', () => {
  it('is not moved by one value that is far away', () => {
    expect(median([900, 3, 1, 2, 2])).toBe(2);
  });
});

describe('textTable', () => {
  it('aligns texts to the left and numbers to the right', () => {
    expect(
      textTable(
        ['what', 'who', 'n'],
        [
          ['a', 'long name', '10'],
          ['b', 'x', '2'],
        ],
      ),
    ).toBe('what  who         n\na     long name  10\nb     x           2');
  });
});
