// ⑤ of 10: search request → toast. From process-search-request.handler.ts. To libs/broadcast-queue/src/broadcast-outbox.ts.
import { randomUUID } from 'node:crypto';
import { Broadcaster } from '@giftspire/broadcasting';
import type { SearchCompletedPayload, SearchOptions } from '@giftspire/contracts';
import { Notifications } from '@giftspire/notifications';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { GeneratedOrder } from '../orders/generated-order.entity';
import { insertForId } from '../orders/insert-for-id';
import { lockPendingOrder } from '../orders/lock-pending-order';
import { PendingOrder } from '../orders/pending-order.entity';
import type { SearchOutcome } from '../search/search-outcome';
import { SearchCompletedNotification } from './search-completed.notification';
import { SEARCH_COMPLETED_ICON, searchTexts } from './search-texts';

/** Turns a pending order into a result the user is told about. */
@Injectable()
export class SearchCompletion {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notifications: Notifications,
    private readonly broadcaster: Broadcaster,
  ) {}

  /**
   * One transaction: the result and the notification are stored, the broadcast is dispatched and the pending order goes,
   * or nothing happens. The lock on the pending order makes it happen once, however often and wherever the job runs.
   *
   * @param order - as it was when the search began
   * @returns id of the generated order; undefined when the pending order is gone, by the user or by another attempt, or asked for again
   * @throws the signal's reason when the attempt is over; nothing is written then
   */
  async complete(
    order: PendingOrder,
    outcome: SearchOutcome,
    signal: AbortSignal,
  ): Promise<number | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const pending = await lockPendingOrder(manager, order);
      if (pending === null) return undefined;
      const orderId = await storeResult(manager, pending, outcome);
      await this.tell(manager, pending, completedPayload(orderId, pending.options, outcome));
      await manager.delete(PendingOrder, { id: pending.id });
      // Last before the commit: another attempt may be running already.
      signal.throwIfAborted();
      return orderId;
    });
  }

  private async tell(
    manager: EntityManager,
    { userId }: PendingOrder,
    payload: SearchCompletedPayload,
  ): Promise<void> {
    const { order_id: orderId, timestamp, ...texts } = payload;
    const createdAt = new Date(timestamp);
    await this.notifications.record(manager, {
      ...texts,
      id: randomUUID(),
      userId,
      orderId,
      createdAt,
    });
    await this.broadcaster.event(new SearchCompletedNotification(userId, payload)).within(manager);
  }
}

async function storeResult(
  manager: EntityManager,
  { id, userId, options }: PendingOrder,
  { recommendations, metadata }: SearchOutcome,
): Promise<number> {
  return insertForId(manager, GeneratedOrder, {
    userId,
    pendingOrderId: id,
    options,
    context: {
      relation: options.relation,
      occasion: options.occasion,
      budget: { min: options.min_budget, max: options.max_budget },
      interests: options.interests,
    },
    recommendations,
    metadata,
  });
}

function completedPayload(
  orderId: number,
  { output_language: language }: SearchOptions,
  { recommendations, nearest }: SearchOutcome,
): SearchCompletedPayload {
  const texts = searchTexts(language);
  return {
    order_id: orderId,
    title: texts.completedTitle,
    message: texts.completedMessage(recommendations.length, nearest),
    icon: SEARCH_COMPLETED_ICON,
    type: 'success',
    timestamp: new Date().toISOString(),
  };
}
