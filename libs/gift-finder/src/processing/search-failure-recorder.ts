import { randomUUID } from 'node:crypto';
import { Broadcaster } from '@giftspire/broadcasting';
import type { SearchFailedPayload } from '@giftspire/contracts';
import { Notifications } from '@giftspire/notifications';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockPendingOrderIfCurrent } from '../orders/lock-pending-order-if-current';
import { PendingOrder } from '../orders/pending-order.entity';
import { type UserFacingFailure, toUserFacingFailure } from './user-facing-failure';
import type { ProcessSearchRequestJob } from './process-search-request.job';
import { SearchFailedNotification } from './search-failed.notification';
import { SEARCH_FAILED_ICON, selectSearchTexts } from './search-texts';

/** Marks a pending order as failed and notifies the user. */
@Injectable()
export class SearchFailureRecorder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notifications: Notifications,
    private readonly broadcaster: Broadcaster,
  ) {}

  /**
   * Stores the failure on the order and the notification, and dispatches the broadcast, all in one transaction. The
   * user is notified once for each run even if this is called several times. Does nothing when the order was deleted,
   * is at a later run or is already marked as failed.
   *
   * @param error - error of the last attempt
   */
  async markFailedAndNotifyIfCurrent(
    { pendingOrderId: id, run }: ProcessSearchRequestJob,
    error: Error,
  ): Promise<void> {
    const pendingOrder = await this.dataSource.getRepository(PendingOrder).findOneBy({ id, run });
    if (pendingOrder === null) return;
    await this.dataSource.transaction(async (manager) => {
      const order = await lockPendingOrderIfCurrent(manager, pendingOrder);
      if (order === null || order.failedAt !== null) return;
      const reason = toUserFacingFailure(error, order.options.output_language);
      const failedAt = new Date();
      const { code: errorCode, details: errorDetails } = reason;
      const failed = { failedAt, errorCode, errorDetails, isFailureNotified: true };
      await manager.update(PendingOrder, { id }, failed);
      if (!order.isFailureNotified)
        await this.notifyUser(manager, order, toFailedPayload(order, reason, failedAt));
    });
  }

  /** Stores the notification and dispatches the broadcast, both in the transaction of `manager`. */
  private async notifyUser(
    manager: EntityManager,
    { userId }: PendingOrder,
    payload: SearchFailedPayload,
  ): Promise<void> {
    const { title, message, icon, type, timestamp } = payload;
    await this.notifications.insertIfAbsent(manager, {
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

function toFailedPayload(
  { id, options }: PendingOrder,
  { code, details }: UserFacingFailure,
  failedAt: Date,
): SearchFailedPayload {
  return {
    pending_order_id: id,
    error_code: code,
    title: selectSearchTexts(options.output_language).failedTitle,
    message: details,
    icon: SEARCH_FAILED_ICON,
    type: 'error',
    timestamp: failedAt.toISOString(),
  };
}
