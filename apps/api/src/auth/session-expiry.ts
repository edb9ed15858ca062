const DAY_MS = 24 * 60 * 60 * 1000;
const SESSION_DAYS = 1;
const REMEMBER_ME_SESSION_DAYS = 30;

/** When a session that begins now ends. */
export function sessionExpiresAt(now: Date, remembered: boolean): Date {
  return new Date(now.getTime() + (remembered ? REMEMBER_ME_SESSION_DAYS : SESSION_DAYS) * DAY_MS);
}
