import type { PendingOrder as PendingOrderItem } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PageOfItems, type PageRequest, toSkipAndTake } from './page-of-items';
import { PendingOrder } from './pending-order.entity';

/** Reads and removes a user's searches that have no result: waiting, running and failed ones. */
@Injectable()
export class PendingOrders {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns one page of the user's pending orders, newest first. */
  async findPage(userId: number, request: PageRequest): Promise<PageOfItems<PendingOrderItem>> {
    const [orders, total] = await this.dataSource.getRepository(PendingOrder).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      ...toSkipAndTake(request),
    });
    return { items: orders.map(toPendingOrderItem), total };
  }

  /**
   * Deletes an order in any state. A running search is cancelled within about half a second and its result is dropped.
   *
   * @returns true when it was deleted; false when the user has no such order
   */
  async remove(userId: number, id: number): Promise<boolean> {
    const { affected } = await this.dataSource.getRepository(PendingOrder).delete({ id, userId });
    return affected === 1;
  }
}

function toPendingOrderItem(order: PendingOrder): PendingOrderItem {
  return {
    id: order.id,
    options: order.options,
    stage: order.stage,
    created_at: order.createdAt.toISOString(),
    started_at: order.startedAt?.toISOString() ?? null,
    failed_at: order.failedAt?.toISOString() ?? null,
    error_code: order.errorCode,
    error_details: order.errorDetails,
  };
}
