import { SEARCH_STAGES, type PendingOrder, type SearchProgressPayload } from '@giftspire/contracts';

/**
 * Returns the order after a `search.progress` event, or the order itself when the event does not change it. API and worker
 * both send events, which may arrive out of order: an event of an earlier stage is ignored. A failed order changes only when
 * it is queued again.
 */
export function applySearchProgress(
  order: PendingOrder,
  progress: SearchProgressPayload,
): PendingOrder {
  if (order.id !== progress.pending_order_id) return order;
  const { stage, timestamp } = progress;
  if (order.failed_at !== null) {
    const isRetry = stage === 'queued' && Date.parse(timestamp) > Date.parse(order.failed_at);
    return isRetry ? { ...order, ...FIELDS_AFTER_RETRY } : order;
  }
  if (SEARCH_STAGES.indexOf(stage) <= SEARCH_STAGES.indexOf(order.stage)) return order;
  return { ...order, stage, started_at: order.started_at ?? timestamp };
}

/** Fields of a failed pending order that change when it is queued again. */
const FIELDS_AFTER_RETRY = {
  stage: 'queued',
  started_at: null,
  failed_at: null,
  error_code: null,
  error_details: null,
} as const;
