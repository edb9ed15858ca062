import { describe, expect, it } from 'vitest';
import { createPendingOrder, createSearchProgressPayload } from '@/testing/sample-data';
import { applySearchProgress } from './apply-search-progress';

describe('applySearchProgress', () => {
  it('advances the stage and keeps the start time', () => {
    const started = applySearchProgress(
      createPendingOrder(),
      createSearchProgressPayload(1, 'searching', '2026-11-23T10:00:01Z'),
    );
    const ranked = applySearchProgress(
      started,
      createSearchProgressPayload(1, 'ranking', '2026-11-23T10:00:02Z'),
    );
    expect(ranked).toMatchObject({ stage: 'ranking', started_at: '2026-11-23T10:00:01Z' });
  });

  it('ignores events of earlier stages that arrive late', () => {
    const ranking = createPendingOrder({ stage: 'ranking' });
    for (const stage of ['queued', 'searching', 'ranking'] as const)
      expect(applySearchProgress(ranking, createSearchProgressPayload(1, stage))).toBe(ranking);
  });

  it('ignores events of other orders', () => {
    const order = createPendingOrder({ id: 2 });
    expect(applySearchProgress(order, createSearchProgressPayload(1, 'ranking'))).toBe(order);
  });

  describe('with a failed order', () => {
    const failed = createPendingOrder({
      stage: 'explaining',
      started_at: '2026-11-23T09:00:00Z',
      failed_at: '2026-11-23T10:00:00Z',
      error_code: 'SEARCH_FAILED',
      error_details: 'The search could not be completed.',
    });

    it('resets the order when it is queued again', () => {
      const queued = applySearchProgress(
        failed,
        createSearchProgressPayload(1, 'queued', '2026-11-23T10:05:00Z'),
      );
      expect(queued).toEqual(createPendingOrder());
    });

    it('ignores late events of the failed run', () => {
      expect(
        applySearchProgress(
          failed,
          createSearchProgressPayload(1, 'ready', '2026-11-23T10:05:00Z'),
        ),
      ).toBe(failed);
      expect(
        applySearchProgress(
          failed,
          createSearchProgressPayload(1, 'queued', '2026-11-23T09:00:00Z'),
        ),
      ).toBe(failed);
    });
  });
});
