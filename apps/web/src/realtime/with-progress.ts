import { SEARCH_STAGES, type PendingOrder, type SearchProgressPayload } from '@giftspire/contracts';

/**
 * An order after an event. Events come from two processes and may overtake each other, so within a run an order only
 * moves forward; a failed one that is queued begins a new run.
 */
export function withProgress(order: PendingOrder, progress: SearchProgressPayload): PendingOrder {
  if (order.id !== progress.pending_order_id) return order;
  const { stage, timestamp } = progress;
  if (order.failed_at !== null) {
    const isNews = stage === 'queued' && Date.parse(timestamp) > Date.parse(order.failed_at);
    return isNews ? { ...order, ...AS_NEW } : order;
  }
  if (SEARCH_STAGES.indexOf(stage) <= SEARCH_STAGES.indexOf(order.stage)) return order;
  return { ...order, stage, started_at: order.started_at ?? timestamp };
}

const AS_NEW = {
  stage: 'queued',
  started_at: null,
  failed_at: null,
  error_code: null,
  error_details: null,
} as const;
