// Flow ⑤
// From: libs/gift-finder/src/processing/process-search-request.handler.ts (SearchCompleter)
// To: libs/notifications/src/notifications.ts (Notifications)
// To: libs/broadcasting/src/broadcaster.ts (Broadcaster)
import { randomUUID } from 'node:crypto';
import { Broadcaster } from '@giftspire/broadcasting';
import type { SearchCompletedPayload, SearchOptions } from '@giftspire/contracts';
import { Notifications } from '@giftspire/notifications';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { GeneratedOrder } from '../orders/generated-order.entity';
import { insertReturningId } from '../orders/insert-returning-ids';
import { lockPendingOrderIfCurrent } from '../orders/lock-pending-order-if-current';
import { PendingOrder } from '../orders/pending-order.entity';
import type { SearchOutcome } from '../search/search-outcome';
import { SearchCompletedNotification } from './search-completed.notification';
import { SEARCH_COMPLETED_ICON, selectSearchTexts } from './search-texts';

/** Replaces a pending order by its result, a generated order, and notifies the user. */
@Injectable()
export class SearchCompleter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notifications: Notifications,
    private readonly broadcaster: Broadcaster,
  ) {}

  /**
   * Stores the result and the notification, dispatches the broadcast and deletes the pending order, all in one
   * transaction. The lock on the pending order ensures that this happens once even if the job runs several times.
   *
   * @param order - the pending order as read when the search started
   * @returns the id of the generated order; undefined when the pending order was deleted, completed by another attempt
   *   or retried
   * @throws the signal's reason when the attempt was aborted; nothing is written then
   */
  async completeIfCurrent(
    order: PendingOrder,
    outcome: SearchOutcome,
    signal: AbortSignal,
  ): Promise<number | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const pending = await lockPendingOrderIfCurrent(manager, order);
      if (pending === null) return undefined;
      const orderId = await insertGeneratedOrder(manager, pending, outcome);
      await this.notifyUser(
        manager,
        pending,
        toCompletedPayload(orderId, pending.options, outcome),
      );
      await manager.delete(PendingOrder, { id: pending.id });
      // The signal is checked right before the commit, because after an abort another attempt may already be running.
      signal.throwIfAborted();
      return orderId;
    });
  }

  /** Stores the notification and dispatches the broadcast, both in the transaction of `manager`. */
  private async notifyUser(
    manager: EntityManager,
    { userId }: PendingOrder,
    payload: SearchCompletedPayload,
  ): Promise<void> {
    const { order_id: orderId, timestamp, ...texts } = payload;
    const createdAt = new Date(timestamp);
    await this.notifications.insertIfAbsent(manager, {
      ...texts,
      id: randomUUID(),
      userId,
      orderId,
      createdAt,
    });
    await this.broadcaster.event(new SearchCompletedNotification(userId, payload)).within(manager);
  }
}

/** Inserts the result of the pending order and returns its id. */
async function insertGeneratedOrder(
  manager: EntityManager,
  { id, userId, options }: PendingOrder,
  { recommendations, metadata }: SearchOutcome,
): Promise<number> {
  return insertReturningId(manager, GeneratedOrder, {
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

function toCompletedPayload(
  orderId: number,
  { output_language: language }: SearchOptions,
  { recommendations, nearestPrice }: SearchOutcome,
): SearchCompletedPayload {
  const texts = selectSearchTexts(language);
  return {
    order_id: orderId,
    title: texts.completedTitle,
    message: texts.formatCompletedMessage(recommendations.length, nearestPrice),
    icon: SEARCH_COMPLETED_ICON,
    type: 'success',
    timestamp: new Date().toISOString(),
  };
}
