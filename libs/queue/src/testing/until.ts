import { setTimeout } from 'node:timers/promises';

const POLL_MS = 10;

/**
 * Resolves with the first value of `probe` that is neither undefined nor false.
 *
 * @throws Error naming `what` when that takes longer than `limitMs`
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  limitMs = 20_000,
): Promise<T> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > deadline) throw new Error(`not within ${limitMs} ms: ${what}`);
    await setTimeout(POLL_MS);
  }
}
