export interface TimeoutOptions {
  /** Maximum duration in milliseconds: at most 24 days, or `Infinity` for no limit. */
  readonly timeoutMs: number;
  /** Creates the error to reject with at the timeout. */
  readonly createTimeoutError: () => Error;
  /** Rejects the call with the signal's reason as soon as it aborts. */
  readonly signal?: AbortSignal;
}

/**
 * Runs `operation` and rejects at the timeout, even when `operation` ignores the signal it is given. After that,
 * `operation` is no longer awaited and a late rejection of it is dropped.
 *
 * @param operation - receives a signal that aborts at the timeout or together with `signal`
 * @throws the timeout error, the reason of `signal`, or the error of `operation`
 */
export async function runWithTimeout<T>(
  { timeoutMs, createTimeoutError, signal: outerSignal }: TimeoutOptions,
  operation: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  // Node.js fires a timer of more than 24 days immediately.
  const timer = Number.isFinite(timeoutMs)
    ? setTimeout(() => timeout.abort(createTimeoutError()), timeoutMs)
    : undefined;
  const signal =
    outerSignal === undefined ? timeout.signal : AbortSignal.any([outerSignal, timeout.signal]);
  try {
    signal.throwIfAborted();
    return await Promise.race([operation(signal), rejectOnAbort(signal)]);
  } finally {
    clearTimeout(timer);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
