import type { NotificationsResponse } from '@giftspire/contracts';
import { requestJson } from './request-json';

export function fetchNotifications(): Promise<NotificationsResponse> {
  return requestJson('GET', '/notifications');
}

export function markNotificationRead(id: string): Promise<void> {
  return requestJson('POST', `/notifications/${encodeURIComponent(id)}/read`, { body: {} });
}

export function markAllNotificationsRead(): Promise<void> {
  return requestJson('POST', '/notifications/read-all', { body: {} });
}

export function deleteNotification(id: string): Promise<void> {
  return requestJson('DELETE', `/notifications/${encodeURIComponent(id)}`);
}

export function deleteAllNotifications(): Promise<void> {
  return requestJson('DELETE', '/notifications');
}
