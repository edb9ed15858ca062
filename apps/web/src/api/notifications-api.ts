import type { NotificationsResponse } from '@giftspire/contracts';
import { request } from './request';

export function fetchNotifications(): Promise<NotificationsResponse> {
  return request('GET', '/notifications');
}

export function markNotificationRead(id: string): Promise<void> {
  return request('POST', `/notifications/${encodeURIComponent(id)}/read`, { body: {} });
}

export function markAllNotificationsRead(): Promise<void> {
  return request('POST', '/notifications/read-all', { body: {} });
}

export function deleteNotification(id: string): Promise<void> {
  return request('DELETE', `/notifications/${encodeURIComponent(id)}`);
}

export function deleteAllNotifications(): Promise<void> {
  return request('DELETE', '/notifications');
}
