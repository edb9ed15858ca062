import { setTimeout as sleep } from 'node:timers/promises';

/** Pause between two calls of the probe. */
const POLL_INTERVAL_MS = 10;

/**
 * Polls `probe` until it returns a value that is neither undefined nor false, and resolves with that value.
 *
 * @param description - the awaited condition in words, for the error message
 * @param timeoutMs - time limit in milliseconds, 20,000 by default
 * @throws Error with the description after `timeoutMs`
 */
export async function until<T>(
  description: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${description}`);
    await sleep(POLL_INTERVAL_MS);
  }
}
