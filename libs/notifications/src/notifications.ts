// Flow ⑤
// From: libs/gift-finder/src/processing/search-completer.ts (Notifications)
import { MAX_LISTED_NOTIFICATIONS, type NotificationSeverity } from '@giftspire/contracts';
import { USER_MORPH_TYPE } from '@giftspire/users';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, type EntityManager, Repository } from 'typeorm';
import { Notification } from './notification.entity';

/** Class name in Laravel that every notification has in the column `type`. */
const SEARCH_NOTIFICATION_CLASS = 'App\\Notifications\\SearchNotification';

/** A notification to be stored. */
export interface NewNotification {
  /** UUID that the caller derives from the job, so that a retry of the job has the same one. */
  id: string;
  userId: number;
  type: NotificationSeverity;
  title: string;
  message: string;
  /** An emoji. */
  icon: string;
  /** Id of the search result that opens when the user clicks the notification; null for a failed search. */
  orderId: number | null;
  /** Id of the failed pending order that the user can retry from the notification. */
  pendingOrderId?: number;
  createdAt: Date;
}

/** Limits above which {@link Notifications.prune} deletes notifications. */
export interface NotificationRetention {
  /** Number of notifications kept per user, newest first. */
  keepPerUser: number;
  /** Maximum age in days; null for no limit. */
  keepDays: number | null;
}

/** Stores, lists, marks as read and deletes the notifications of users. */
@Injectable()
export class Notifications {
  constructor(
    @InjectRepository(Notification) private readonly notifications: Repository<Notification>,
  ) {}

  /** Inserts a notification in the caller's transaction; does nothing when its id exists, e.g. on a retry of a job. */
  async insertIfAbsent(manager: EntityManager, notification: NewNotification): Promise<void> {
    const { id, userId, type, title, message, icon, orderId, pendingOrderId, createdAt } =
      notification;
    await manager
      .createQueryBuilder()
      .insert()
      .into(Notification)
      .values({
        id,
        type: SEARCH_NOTIFICATION_CLASS,
        ...toNotifiableColumns(userId),
        data: { title, message, icon, type, order_id: orderId, pending_order_id: pendingOrderId },
        readAt: null,
        createdAt,
        updatedAt: createdAt,
      })
      .orIgnore()
      .execute();
  }

  /** Returns the user's newest notifications, newest first, at most {@link MAX_LISTED_NOTIFICATIONS}. */
  async listNewest(userId: number): Promise<Notification[]> {
    return this.notifications.find({
      where: toNotifiableColumns(userId),
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MAX_LISTED_NOTIFICATIONS,
    });
  }

  /**
   * Marks a notification of the user as read. A notification that is read already keeps its `read_at`.
   *
   * @param id - UUID
   * @returns false when the user has no such notification
   */
  async markAsRead(userId: number, id: string): Promise<boolean> {
    const { affected } = await this.notifications.update(
      { id, ...toNotifiableColumns(userId) },
      { readAt: () => 'COALESCE(read_at, now())', updatedAt: () => 'now()' },
    );
    return affected === 1;
  }

  /** Marks the user's unread notifications as read. */
  async markAllOfUserAsRead(userId: number): Promise<void> {
    await this.notifications.update(
      { ...toNotifiableColumns(userId), readAt: IsNull() },
      { readAt: () => 'now()', updatedAt: () => 'now()' },
    );
  }

  /**
   * Deletes a notification of the user.
   *
   * @param id - UUID
   * @returns false when the user has no such notification
   */
  async delete(userId: number, id: string): Promise<boolean> {
    const { affected } = await this.notifications.delete({ id, ...toNotifiableColumns(userId) });
    return affected === 1;
  }

  /** Deletes all notifications of the user. */
  async deleteAllOfUser(userId: number): Promise<void> {
    await this.notifications.delete(toNotifiableColumns(userId));
  }

  /**
   * Deletes the notifications of all users that are too many for their user or too old.
   *
   * @returns number of deleted notifications
   */
  async prune({ keepPerUser, keepDays }: NotificationRetention): Promise<number> {
    const [, deletedCount] = await this.notifications.query<[unknown, number]>(
      `delete from notifications where id in (
         select id from (
           select id, created_at, row_number() over (
             partition by notifiable_type, notifiable_id order by created_at desc, id desc
           ) as rank
           from notifications
         ) as ranked
         where rank > $1 or created_at < now() - make_interval(days => $2)
       )`,
      [keepPerUser, keepDays],
    );
    return deletedCount;
  }
}

/** Returns the columns that identify the user, as values to insert or conditions of a query. */
function toNotifiableColumns(
  userId: number,
): Pick<Notification, 'notifiableType' | 'notifiableId'> {
  return { notifiableType: USER_MORPH_TYPE, notifiableId: userId };
}
