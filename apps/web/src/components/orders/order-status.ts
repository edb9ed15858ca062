import type { PendingOrder } from '@giftspire/contracts';

export type OrderStatus = 'waiting' | 'processing' | 'failed';

/** Returns the status shown for a pending order, derived from its timestamps. */
export function toOrderStatus({ failed_at, started_at }: PendingOrder): OrderStatus {
  if (failed_at !== null) return 'failed';
  return started_at === null ? 'waiting' : 'processing';
}
