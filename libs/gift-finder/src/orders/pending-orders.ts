import type { PendingOrder as PendingOrderItem } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageRequest, pageWindow } from './page';
import { PendingOrder } from './pending-order.entity';

/** A user's searches without a result: waiting, running and failed. */
@Injectable()
export class PendingOrders {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async page(userId: number, request: PageRequest): Promise<Page<PendingOrderItem>> {
    const [orders, total] = await this.dataSource.getRepository(PendingOrder).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      ...pageWindow(request),
    });
    return { items: orders.map(present), total };
  }

  /**
   * Forgets an order in any state; a running search is stopped soon and its result dropped.
   *
   * @returns false when the user has no such order
   */
  async remove(userId: number, id: number): Promise<boolean> {
    const { affected } = await this.dataSource.getRepository(PendingOrder).delete({ id, userId });
    return affected === 1;
  }
}

function present(order: PendingOrder): PendingOrderItem {
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
