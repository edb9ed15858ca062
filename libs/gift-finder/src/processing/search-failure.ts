import { randomUUID } from 'node:crypto';
import { Broadcaster } from '@giftspire/broadcasting';
import type { SearchFailedPayload } from '@giftspire/contracts';
import { Notifications } from '@giftspire/notifications';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockPendingOrder } from '../orders/lock-pending-order';
import { PendingOrder } from '../orders/pending-order.entity';
import { type FailureReason, failureReason } from './failure-reason';
import type { ProcessSearchRequestJob } from './process-search-request.job';
import { SearchFailedNotification } from './search-failed.notification';
import { SEARCH_FAILED_ICON, searchTexts } from './search-texts';

/** Turns a pending order into a failed one the user is told about. */
@Injectable()
export class SearchFailure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notifications: Notifications,
    private readonly broadcaster: Broadcaster,
  ) {}

  /**
   * One transaction: the order says why, the notification is stored and the broadcast dispatched. Told once a run,
   * however often and wherever this is called; an order that is gone, or at a later run, is left alone.
   *
   * @param error - of the last attempt
   */
  async record({ pendingOrderId: id, run }: ProcessSearchRequestJob, error: Error): Promise<void> {
    const known = await this.dataSource.getRepository(PendingOrder).findOneBy({ id, run });
    if (known === null) return;
    await this.dataSource.transaction(async (manager) => {
      const order = await lockPendingOrder(manager, known);
      if (order === null || order.failedAt !== null) return;
      const reason = failureReason(error, order.options.output_language);
      const failedAt = new Date();
      const { code: errorCode, details: errorDetails } = reason;
      const failed = { failedAt, errorCode, errorDetails, failureTold: true };
      await manager.update(PendingOrder, { id }, failed);
      if (!order.failureTold)
        await this.tell(manager, order, failedPayload(order, reason, failedAt));
    });
  }

  private async tell(
    manager: EntityManager,
    { userId }: PendingOrder,
    payload: SearchFailedPayload,
  ): Promise<void> {
    const { title, message, icon, type, timestamp } = payload;
    await this.notifications.record(manager, {
      id: randomUUID(),
      userId,
      title,
      message,
      icon,
      type,
      orderId: null,
      pendingOrderId: payload.pending_order_id,
      createdAt: new Date(timestamp),
    });
    await this.broadcaster.event(new SearchFailedNotification(userId, payload)).within(manager);
  }
}

function failedPayload(
  { id, options }: PendingOrder,
  { code, details }: FailureReason,
  failedAt: Date,
): SearchFailedPayload {
  return {
    pending_order_id: id,
    error_code: code,
    title: searchTexts(options.output_language).failedTitle,
    message: details,
    icon: SEARCH_FAILED_ICON,
    type: 'error',
    timestamp: failedAt.toISOString(),
  };
}
