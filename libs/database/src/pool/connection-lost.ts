/** SQLSTATEs with which PostgreSQL ends a session before a statement finishes; the statement had no effect. */
const SESSION_ENDED_CODE = /^57P0[1-4]$/;

/** Codes of a broken connection; the statement may or may not have had an effect. */
const BROKEN_CODE = /^(08\d{3}|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const BROKEN_MESSAGE = /^Connection terminated|not queryable/;

/** Statements that may run twice without harm. */
const IDEMPOTENT_STATEMENT = /^\s*(select|start transaction|begin)\b/i;

/** @param error - error thrown by `pg` */
export function isConnectionLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return SESSION_ENDED_CODE.test(code) || BROKEN_CODE.test(code) || BROKEN_MESSAGE.test(message);
}

/**
 * Returns whether the first statement on a connection may run again on another connection after this error. Later
 * statements may not, because they may belong to a transaction that is lost.
 */
export function canRetryFirstStatement(statement: string, error: unknown): boolean {
  if (!isConnectionLost(error)) return false;
  return (
    SESSION_ENDED_CODE.test((error as { code?: string }).code ?? '') ||
    IDEMPOTENT_STATEMENT.test(statement)
  );
}
