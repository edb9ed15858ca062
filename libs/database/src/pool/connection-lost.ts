/** The server ended the session before it finished the statement: whatever it was, it had no effect. */
const SESSION_ENDED_CODE = /^57P0[1-4]$/;

/** The connection broke, and nobody knows how far the statement came. */
const BROKEN_CODE = /^(08\d{3}|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const BROKEN_MESSAGE = /^Connection terminated|not queryable/;

/** Statements that do no harm when they run twice. */
const IDEMPOTENT_STATEMENT = /^\s*(select|start transaction|begin)\b/i;

/** @param error - as thrown by `pg` */
export function isConnectionLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return SESSION_ENDED_CODE.test(code) || BROKEN_CODE.test(code) || BROKEN_MESSAGE.test(message);
}

/**
 * Whether a statement that failed so may run again on another connection. Asked of the first one on its connection
 * only: behind it there may be a transaction that is gone.
 */
export function canRetry(statement: string, error: unknown): boolean {
  if (!isConnectionLost(error)) return false;
  return (
    SESSION_ENDED_CODE.test((error as { code?: string }).code ?? '') ||
    IDEMPOTENT_STATEMENT.test(statement)
  );
}
