import { User } from '@giftspire/users';
import type { EntityManager } from 'typeorm';
import { PendingOrder } from './pending-order.entity';

/**
 * Locks the row of a pending order, and the row of its user in share mode, until the transaction ends.
 *
 * @returns the current row; null, without a lock on it, when it was deleted or the user has retried it, which
 *   increments `run`
 */
export async function lockPendingOrderIfCurrent(
  manager: EntityManager,
  { id, userId, run }: Pick<PendingOrder, 'id' | 'userId' | 'run'>,
): Promise<PendingOrder | null> {
  // Deleting an account locks the user before the order; locking in another order here could deadlock with it.
  await manager.findOne(User, { where: { id: userId }, lock: { mode: 'for_key_share' } });
  return manager.findOne(PendingOrder, { where: { id, run }, lock: { mode: 'pessimistic_write' } });
}
