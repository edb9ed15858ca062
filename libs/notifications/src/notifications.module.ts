import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity';
import { Notifications } from './notifications';

/** Needs a TypeORM connection that knows the {@link Notification} entity. */
@Module({
  imports: [TypeOrmModule.forFeature([Notification])],
  providers: [Notifications],
  exports: [Notifications],
})
export class NotificationsModule {}
