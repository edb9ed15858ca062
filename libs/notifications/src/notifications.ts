import { MAX_LISTED_NOTIFICATIONS, type NotificationType } from '@giftspire/contracts';
import { USER_MORPH_TYPE } from '@giftspire/users';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, type EntityManager, Repository } from 'typeorm';
import { Notification } from './notification.entity';

const SEARCH_NOTIFICATION_CLASS = 'App\\Notifications\\SearchNotification';

/** A notification about to be stored. */
export interface NewNotification {
  /** UUID, chosen by the caller and the same on every attempt. */
  id: string;
  userId: number;
  type: NotificationType;
  title: string;
  message: string;
  /** Emoji text. */
  icon: string;
  /** The generated order that a click opens. */
  orderId: number | null;
  /** The failed search that can be tried again from here. */
  pendingOrderId?: number;
  createdAt: Date;
}

/** What of the bells is kept. */
export interface NotificationRetention {
  /** The newest of each user's; older ones go. */
  keepPerUser: number;
  /** After which even those go; null for never. */
  keepDays: number | null;
}

/** The bell: what a user was told, and what of it was read. */
@Injectable()
export class Notifications {
  constructor(
    @InjectRepository(Notification) private readonly notifications: Repository<Notification>,
  ) {}

  /** Stores it in the caller's transaction. An id that is stored already changes nothing, so a retried job may repeat it. */
  async insert(manager: EntityManager, notification: NewNotification): Promise<void> {
    const { id, userId, type, title, message, icon, orderId, pendingOrderId, createdAt } =
      notification;
    await manager
      .createQueryBuilder()
      .insert()
      .into(Notification)
      .values({
        id,
        type: SEARCH_NOTIFICATION_CLASS,
        ...notifiableColumns(userId),
        data: { title, message, icon, type, order_id: orderId, pending_order_id: pendingOrderId },
        readAt: null,
        createdAt,
        updatedAt: createdAt,
      })
      .orIgnore()
      .execute();
  }

  /** Newest first, at most {@link MAX_LISTED_NOTIFICATIONS}. */
  async listNewest(userId: number): Promise<Notification[]> {
    return this.notifications.find({
      where: notifiableColumns(userId),
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MAX_LISTED_NOTIFICATIONS,
    });
  }

  /**
   * Marks one as read and keeps the time of the first reading.
   *
   * @param id - UUID
   * @returns whether the user has such a notification
   */
  async markAsRead(userId: number, id: string): Promise<boolean> {
    const { affected } = await this.notifications.update(
      { id, ...notifiableColumns(userId) },
      { readAt: () => 'COALESCE(read_at, now())', updatedAt: () => 'now()' },
    );
    return affected === 1;
  }

  async markAllAsRead(userId: number): Promise<void> {
    await this.notifications.update(
      { ...notifiableColumns(userId), readAt: IsNull() },
      { readAt: () => 'now()', updatedAt: () => 'now()' },
    );
  }

  /**
   * @param id - UUID
   * @returns whether the user had such a notification
   */
  async delete(userId: number, id: string): Promise<boolean> {
    const { affected } = await this.notifications.delete({ id, ...notifiableColumns(userId) });
    return affected === 1;
  }

  /** Removes all of the user's notifications. */
  async deleteAll(userId: number): Promise<void> {
    await this.notifications.delete(notifiableColumns(userId));
  }

  /**
   * Removes what no list shows any more.
   *
   * @returns how many
   */
  async prune({ keepPerUser, keepDays }: NotificationRetention): Promise<number> {
    const [, removed] = await this.notifications.query<[unknown, number]>(
      `delete from notifications where id in (
         select id from (
           select id, created_at, row_number() over (
             partition by notifiable_type, notifiable_id order by created_at desc, id desc
           ) as place
           from notifications
         ) as placed
         where place > $1 or created_at < now() - make_interval(days => $2)
       )`,
      [keepPerUser, keepDays],
    );
    return removed;
  }
}

function notifiableColumns(userId: number): Pick<Notification, 'notifiableType' | 'notifiableId'> {
  return { notifiableType: USER_MORPH_TYPE, notifiableId: userId };
}
