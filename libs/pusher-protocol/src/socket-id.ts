/** Two unsigned integers joined by a dot, the form that every official server SDK requires. */
const SOCKET_ID_PATTERN = /^\d{1,20}\.\d{1,20}$/;

/** Returns whether `value` has the form of a socket id, `"<int>.<int>"`, e.g. `"916175171.989214328"`. */
export function isSocketId(value: unknown): value is string {
  return typeof value === 'string' && SOCKET_ID_PATTERN.test(value);
}
