import { NOTIFICATION_TYPES, type SearchCompletedPayload } from '@giftspire/contracts';

/** @returns null when the frame does not carry what {@link SearchCompletedPayload} says */
export function parseSearchCompleted(value: unknown): SearchCompletedPayload | null {
  return isSearchCompleted(value) ? value : null;
}

function isSearchCompleted(value: unknown): value is SearchCompletedPayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload: Partial<Record<keyof SearchCompletedPayload, unknown>> = value;
  return (
    Number.isSafeInteger(payload.order_id) &&
    typeof payload.title === 'string' &&
    typeof payload.message === 'string' &&
    typeof payload.timestamp === 'string' &&
    NOTIFICATION_TYPES.some((type) => type === payload.type)
  );
}
