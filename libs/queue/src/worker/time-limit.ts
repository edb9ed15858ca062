/**
 * Runs `work` until it ends or `limitMs` is over, whichever comes first. The call ends at the limit even when `work`
 * ignores its signal; what `work` still does then is not waited for, and its late rejection is dropped.
 *
 * @param limitMs - at most 24 days, or `Infinity`
 * @param overdue - makes the error to reject with when the time is over
 * @param outer - aborting it ends the call as well, with its reason
 */
export async function within(
  limitMs: number,
  overdue: () => Error,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const clock = new AbortController();
  // A timer of more than 24 days would go off at once.
  const timer = Number.isFinite(limitMs)
    ? setTimeout(() => clock.abort(overdue()), limitMs)
    : undefined;
  const signal = AbortSignal.any([outer, clock.signal]);
  try {
    signal.throwIfAborted();
    await Promise.race([work(signal), rejectOnAbort(signal)]);
  } finally {
    clearTimeout(timer);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
