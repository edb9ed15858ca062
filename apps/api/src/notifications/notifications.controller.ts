import type { NotificationsResponse } from '@giftspire/contracts';
import { Notifications } from '@giftspire/notifications';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RecordUuid } from '../http/record-id.pipe';
import { RecordNotFound } from '../http/record-not-found';
import { notificationItem } from './notification-item';
import { notificationsAnswer } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { uuid } from '../openapi/parameters';

/** The bell. */
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Endpoint({ tag: 'Notifications', summary: 'The newest 50', success: [200, notificationsAnswer] })
  @Get()
  async list(@CurrentUser() user: User): Promise<NotificationsResponse> {
    return { notifications: (await this.notifications.list(user.id)).map(notificationItem) };
  }

  @Endpoint({ tag: 'Notifications', summary: 'Mark all as read', success: [204, null] })
  @Post('read-all')
  @HttpCode(204)
  async markAllRead(@CurrentUser() user: User): Promise<void> {
    await this.notifications.markAllRead(user.id);
  }

  @Endpoint({
    tag: 'Notifications',
    summary: 'Mark one as read',
    path: uuid,
    success: [204, null],
    refusals: [404],
  })
  @Post(':id/read')
  @HttpCode(204)
  async markRead(
    @CurrentUser() user: User,
    @Param('id', new RecordUuid('notification')) id: string,
  ): Promise<void> {
    if (!(await this.notifications.markRead(user.id, id))) throw new RecordNotFound('notification');
  }

  @Endpoint({
    tag: 'Notifications',
    summary: 'Delete one',
    path: uuid,
    success: [204, null],
    refusals: [404],
  })
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @CurrentUser() user: User,
    @Param('id', new RecordUuid('notification')) id: string,
  ): Promise<void> {
    if (!(await this.notifications.remove(user.id, id))) throw new RecordNotFound('notification');
  }

  @Endpoint({ tag: 'Notifications', summary: 'Delete all', success: [204, null] })
  @Delete()
  @HttpCode(204)
  async clear(@CurrentUser() user: User): Promise<void> {
    await this.notifications.clear(user.id);
  }
}
