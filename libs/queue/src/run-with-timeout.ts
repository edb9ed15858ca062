export interface TimeoutOptions {
  /** Maximum duration in milliseconds: at most 24 days, or `Infinity` for no limit. */
  readonly timeoutMs: number;
  /** Creates the error to reject with at the timeout. */
  readonly createTimeoutError: () => Error;
  /** Signal whose abort makes the call reject at once, with the reason of the abort. */
  readonly signal?: AbortSignal;
}

/**
 * Runs `operation` and resolves with its result, or rejects at the timeout even when `operation` ignores its signal.
 * After the timeout `operation` may still be running; its result or error is ignored.
 *
 * @param operation - receives a signal that aborts at the timeout or together with `signal`
 * @throws the timeout error, the reason of `signal`, or the error of `operation`
 */
export async function runWithTimeout<T>(
  { timeoutMs, createTimeoutError, signal: outerSignal }: TimeoutOptions,
  operation: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  // No timer for `Infinity`: Node.js fires a timer of more than 24 days immediately.
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

/** Returns a promise that rejects with the reason of `signal` when it aborts, and never resolves. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
