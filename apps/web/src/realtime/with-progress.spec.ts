import { describe, expect, it } from 'vitest';
import { pendingOrder, searchProgress } from '@/testing/samples';
import { withProgress } from './with-progress';

describe('withProgress', () => {
  it('moves an order forward and keeps the time it started', () => {
    const started = withProgress(
      pendingOrder(),
      searchProgress(1, 'searching', '2026-11-23T10:00:01Z'),
    );
    const ranked = withProgress(started, searchProgress(1, 'ranking', '2026-11-23T10:00:02Z'));
    expect(ranked).toMatchObject({ stage: 'ranking', started_at: '2026-11-23T10:00:01Z' });
  });

  it('never moves it back, whatever order the events come in', () => {
    const ranking = pendingOrder({ stage: 'ranking' });
    for (const stage of ['queued', 'searching', 'ranking'] as const)
      expect(withProgress(ranking, searchProgress(1, stage))).toBe(ranking);
  });

  it('leaves other orders alone', () => {
    const order = pendingOrder({ id: 2 });
    expect(withProgress(order, searchProgress(1, 'ranking'))).toBe(order);
  });

  describe('of a failed order', () => {
    const failed = pendingOrder({
      stage: 'explaining',
      started_at: '2026-11-23T09:00:00Z',
      failed_at: '2026-11-23T10:00:00Z',
      error_code: 'SEARCH_FAILED',
      error_details: 'The search could not be completed.',
    });

    it('begins anew when it is queued again', () => {
      const queued = withProgress(failed, searchProgress(1, 'queued', '2026-11-23T10:05:00Z'));
      expect(queued).toEqual(pendingOrder());
    });

    it('is no news when it comes late', () => {
      expect(withProgress(failed, searchProgress(1, 'ready', '2026-11-23T10:05:00Z'))).toBe(failed);
      expect(withProgress(failed, searchProgress(1, 'queued', '2026-11-23T09:00:00Z'))).toBe(
        failed,
      );
    });
  });
});
