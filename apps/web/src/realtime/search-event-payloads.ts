// Flow ⑩
// From: apps/web/src/realtime/search-event-handlers.ts (parseSearchCompleted)
import {
  NOTIFICATION_TYPES,
  SEARCH_STAGES,
  type SearchCompletedPayload,
  type SearchFailedPayload,
  type SearchProgressPayload,
} from '@giftspire/contracts';

/** A payload from the WebSocket whose fields have not been validated yet. */
type Unvalidated<Payload> = Partial<Record<keyof Payload, unknown>>;

/** @returns the payload; null when a field of {@link SearchCompletedPayload} is missing or has another type */
export function parseSearchCompleted(value: unknown): SearchCompletedPayload | null {
  return isSearchCompleted(value) ? value : null;
}

/** @returns the payload; null when a field of {@link SearchFailedPayload} is missing or has another type */
export function parseSearchFailed(value: unknown): SearchFailedPayload | null {
  return isSearchFailed(value) ? value : null;
}

/** @returns the payload; null when a field of {@link SearchProgressPayload} is missing or has another type */
export function parseSearchProgress(value: unknown): SearchProgressPayload | null {
  return isSearchProgress(value) ? value : null;
}

function isSearchCompleted(value: unknown): value is SearchCompletedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unvalidated<SearchCompletedPayload> = value;
  return Number.isSafeInteger(payload.order_id) && hasToastFields(payload);
}

function isSearchFailed(value: unknown): value is SearchFailedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unvalidated<SearchFailedPayload> = value;
  return Number.isSafeInteger(payload.pending_order_id) && hasToastFields(payload);
}

function isSearchProgress(value: unknown): value is SearchProgressPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unvalidated<SearchProgressPayload> = value;
  return (
    Number.isSafeInteger(payload.pending_order_id) &&
    typeof payload.timestamp === 'string' &&
    SEARCH_STAGES.some((stage) => stage === payload.stage)
  );
}

function hasToastFields(
  payload: Unvalidated<Pick<SearchFailedPayload, 'title' | 'message' | 'timestamp' | 'type'>>,
): boolean {
  return (
    typeof payload.title === 'string' &&
    typeof payload.message === 'string' &&
    typeof payload.timestamp === 'string' &&
    NOTIFICATION_TYPES.some((type) => type === payload.type)
  );
}
