export { Notification, type NotificationData } from './notification.entity';
export { Notifications, type NewNotification, type NotificationRetention } from './notifications';
export { NotificationsModule } from './notifications.module';
