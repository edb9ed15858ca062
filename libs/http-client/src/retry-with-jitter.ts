import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryOptions {
  /** Maximum number of attempts, the first included; default: unlimited. */
  maxAttempts?: number;
  /** Longest delay before the second attempt. It doubles with each attempt. */
  firstDelayMs: number;
  /** Upper limit of the growing delay; default: none. */
  maxDelayMs?: number;
  /** Returns whether another attempt may succeed after this error. */
  shouldRetry: (error: unknown) => boolean;
  /** Waits between two attempts; default: a timer that `signal` cancels. */
  delay?: (delayMs: number) => Promise<void>;
  /** Ends the wait between two attempts; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Calls an operation until it succeeds, with exponential back-off between the attempts. Each delay is shortened by up to
 * half at random, so that many clients of a restarted server do not return at the same moment.
 *
 * @param operation - gets the number of the attempt, from 1
 * @throws the error of the last attempt, or the signal's reason
 */
export async function retryWithJitter<T>(
  operation: (attempt: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { maxAttempts = Infinity, firstDelayMs, maxDelayMs = Infinity, shouldRetry } = options;
  const { signal, delay = (delayMs) => delayUnlessAborted(delayMs, signal) } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation(attempt);
    } catch (error) {
      if (attempt >= maxAttempts || !shouldRetry(error)) throw error;
      const longestMs = Math.min(firstDelayMs * 2 ** (attempt - 1), maxDelayMs);
      await delay(longestMs * (0.5 + Math.random() / 2));
    }
  }
}

/** @throws the signal's reason once it is aborted */
async function delayUnlessAborted(delayMs: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleep(delayMs, undefined, { signal });
  } catch (error) {
    // Node's `sleep` rejects with an AbortError of its own instead of the signal's reason.
    signal?.throwIfAborted();
    throw error;
  }
}
