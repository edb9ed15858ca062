import {
  NOTIFICATION_TYPES,
  SEARCH_STAGES,
  type SearchCompletedPayload,
  type SearchFailedPayload,
  type SearchProgressPayload,
} from '@giftspire/contracts';

/** What came over the socket, before anybody has looked at it. */
type Unread<Payload> = Partial<Record<keyof Payload, unknown>>;

/** @returns null when the frame does not carry what {@link SearchCompletedPayload} says */
export function parseSearchCompleted(value: unknown): SearchCompletedPayload | null {
  return isSearchCompleted(value) ? value : null;
}

/** @returns null when the frame does not carry what {@link SearchFailedPayload} says */
export function parseSearchFailed(value: unknown): SearchFailedPayload | null {
  return isSearchFailed(value) ? value : null;
}

/** @returns null when the frame does not carry what {@link SearchProgressPayload} says */
export function parseSearchProgress(value: unknown): SearchProgressPayload | null {
  return isSearchProgress(value) ? value : null;
}

function isSearchCompleted(value: unknown): value is SearchCompletedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unread<SearchCompletedPayload> = value;
  return Number.isSafeInteger(payload.order_id) && isAnnouncement(payload);
}

function isSearchFailed(value: unknown): value is SearchFailedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unread<SearchFailedPayload> = value;
  return Number.isSafeInteger(payload.pending_order_id) && isAnnouncement(payload);
}

function isSearchProgress(value: unknown): value is SearchProgressPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unread<SearchProgressPayload> = value;
  return (
    Number.isSafeInteger(payload.pending_order_id) &&
    typeof payload.timestamp === 'string' &&
    SEARCH_STAGES.some((stage) => stage === payload.stage)
  );
}

function isAnnouncement(
  payload: Unread<Pick<SearchFailedPayload, 'title' | 'message' | 'timestamp' | 'type'>>,
): boolean {
  return (
    typeof payload.title === 'string' &&
    typeof payload.message === 'string' &&
    typeof payload.timestamp === 'string' &&
    NOTIFICATION_TYPES.some((type) => type === payload.type)
  );
}
