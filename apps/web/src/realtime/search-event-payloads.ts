// Flow ⑩
// From: apps/web/src/realtime/search-event-handlers.ts (tryParseSearchCompleted)
import {
  NOTIFICATION_SEVERITIES,
  SEARCH_STAGES,
  type SearchCompletedPayload,
  type SearchFailedPayload,
  type SearchProgressPayload,
} from '@giftspire/contracts';

/** A payload from the WebSocket whose fields have not been validated yet. */
type Unvalidated<Payload> = Partial<Record<keyof Payload, unknown>>;

/** Returns the payload; null when a field that the application uses is missing or has another type. */
export function tryParseSearchCompleted(value: unknown): SearchCompletedPayload | null {
  return isSearchCompletedPayload(value) ? value : null;
}

/** Returns the payload; null when a field that the application uses is missing or has another type. */
export function tryParseSearchFailed(value: unknown): SearchFailedPayload | null {
  return isSearchFailedPayload(value) ? value : null;
}

/** Returns the payload; null when a field is missing or has another type. */
export function tryParseSearchProgress(value: unknown): SearchProgressPayload | null {
  return isSearchProgressPayload(value) ? value : null;
}

function isSearchCompletedPayload(value: unknown): value is SearchCompletedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unvalidated<SearchCompletedPayload> = value;
  return Number.isSafeInteger(payload.order_id) && hasToastFields(payload);
}

function isSearchFailedPayload(value: unknown): value is SearchFailedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Unvalidated<SearchFailedPayload> = value;
  return Number.isSafeInteger(payload.pending_order_id) && hasToastFields(payload);
}

function isSearchProgressPayload(value: unknown): value is SearchProgressPayload {
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
    NOTIFICATION_SEVERITIES.some((type) => type === payload.type)
  );
}
