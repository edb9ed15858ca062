import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity';
import { Notifications } from './notifications';

/** Provides {@link Notifications}. Requires a TypeORM data source with the {@link Notification} entity. */
@Module({
  imports: [TypeOrmModule.forFeature([Notification])],
  providers: [Notifications],
  exports: [Notifications],
})
export class NotificationsModule {}
