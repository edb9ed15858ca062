const DAY_MS = 24 * 60 * 60 * 1000;
const SESSION_DAYS = 1;
const REMEMBERED_SESSION_DAYS = 30;

/** When a session that begins now ends. */
export function sessionExpiry(now: Date, remembered: boolean): Date {
  return new Date(now.getTime() + (remembered ? REMEMBERED_SESSION_DAYS : SESSION_DAYS) * DAY_MS);
}
