import { User } from '@giftspire/users';
import type { EntityManager } from 'typeorm';
import { PendingOrder } from './pending-order.entity';

/**
 * Locks an order until the transaction ends.
 *
 * @returns null when it is gone, or has been asked for again since
 */
export async function lockPendingOrder(
  manager: EntityManager,
  { id, userId, run }: Pick<PendingOrder, 'id' | 'userId' | 'run'>,
): Promise<PendingOrder | null> {
  // The user first, in the order in which deleting an account locks them; the other way round they could deadlock.
  await manager.findOne(User, { where: { id: userId }, lock: { mode: 'for_key_share' } });
  return manager.findOne(PendingOrder, { where: { id, run }, lock: { mode: 'pessimistic_write' } });
}
