import type { NotificationItem, NotificationsResponse } from '@giftspire/contracts';
import { type Notification, Notifications } from '@giftspire/notifications';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RecordUuidPipe } from '../http/record-id.pipe';
import { RecordNotFoundException } from '../http/record-not-found.exception';
import { notificationsResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { uuidPathParameters } from '../openapi/request-schemas';

/** Routes of the user's notifications. */
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Endpoint({
    tag: 'Notifications',
    summary: 'The newest 50 notifications',
    success: [200, notificationsResponseSchema],
  })
  @Get()
  async list(@CurrentUser() user: User): Promise<NotificationsResponse> {
    return {
      notifications: (await this.notifications.listNewest(user.id)).map(toNotificationItem),
    };
  }

  @Endpoint({
    tag: 'Notifications',
    summary: 'Mark all notifications as read',
    success: [204, null],
  })
  @Post('read-all')
  @HttpCode(204)
  async markAllAsRead(@CurrentUser() user: User): Promise<void> {
    await this.notifications.markAllOfUserAsRead(user.id);
  }

  @Endpoint({
    tag: 'Notifications',
    summary: 'Mark a notification as read',
    pathParameters: uuidPathParameters,
    success: [204, null],
    errorStatuses: [404],
  })
  @Post(':id/read')
  @HttpCode(204)
  async markAsRead(
    @CurrentUser() user: User,
    @Param('id', new RecordUuidPipe('notification')) id: string,
  ): Promise<void> {
    if (!(await this.notifications.markAsRead(user.id, id)))
      throw new RecordNotFoundException('notification');
  }

  @Endpoint({
    tag: 'Notifications',
    summary: 'Delete a notification',
    pathParameters: uuidPathParameters,
    success: [204, null],
    errorStatuses: [404],
  })
  @Delete(':id')
  @HttpCode(204)
  async delete(
    @CurrentUser() user: User,
    @Param('id', new RecordUuidPipe('notification')) id: string,
  ): Promise<void> {
    if (!(await this.notifications.delete(user.id, id)))
      throw new RecordNotFoundException('notification');
  }

  @Endpoint({ tag: 'Notifications', summary: 'Delete all notifications', success: [204, null] })
  @Delete()
  @HttpCode(204)
  async deleteAll(@CurrentUser() user: User): Promise<void> {
    await this.notifications.deleteAllOfUser(user.id);
  }
}

/** Converts a stored notification to an item of the response. */
function toNotificationItem({ id, data, readAt, createdAt }: Notification): NotificationItem {
  return {
    id,
    type: data.type,
    title: data.title,
    message: data.message,
    icon: data.icon,
    read: readAt !== null,
    timestamp: createdAt.toISOString(),
    orderId: data.order_id,
    searchId: data.order_id,
    ...(data.pending_order_id !== undefined && { pendingOrderId: data.pending_order_id }),
  };
}
