import { setTimeout as delay } from 'node:timers/promises';
import { CatalogueError } from './catalogue-errors';

/** Waits of different clients are spread over the whole time, so that they do not come back together. */
const FIRST_WAIT_MS = 250;

/**
 * @param tries - at most, the first one included; only what may go better is tried again
 * @param signal - ends the waits, too
 */
export async function withRetries<T>(
  tries: number,
  call: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const isWorthIt = error instanceof CatalogueError && error.isTransient && attempt < tries;
      if (!isWorthIt) throw error;
      const longestMs = FIRST_WAIT_MS * 2 ** (attempt - 1);
      await delay(longestMs / 2 + (Math.random() * longestMs) / 2, undefined, { signal });
    }
  }
}
