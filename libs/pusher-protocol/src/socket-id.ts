/** Two unsigned integers; every official server SDK checks exactly this form. */
const SOCKET_ID = /^\d{1,20}\.\d{1,20}$/;

/** Whether `value` can be the id of a connection, `"<int>.<int>"`, e.g. `"916175171.989214328"`. */
export function isSocketId(value: unknown): value is string {
  return typeof value === 'string' && SOCKET_ID.test(value);
}
