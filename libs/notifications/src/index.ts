export { Notification, type NotificationData } from './notification.entity';
export { Notifications, type NewNotification } from './notifications';
export { NotificationsModule } from './notifications.module';
