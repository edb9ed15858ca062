import type { PendingOrder } from '@giftspire/contracts';

export type OrderStatus = 'waiting' | 'processing' | 'failed';

export function orderStatus({ failed_at, started_at }: PendingOrder): OrderStatus {
  if (failed_at !== null) return 'failed';
  return started_at === null ? 'waiting' : 'processing';
}
