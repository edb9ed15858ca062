import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryOptions {
  /** How often in all. */
  attempts: number;
  /** Before the second attempt; doubled before each further one, and shortened by up to half at random. */
  firstDelayMs: number;
}

/**
 * Repeats an operation while it fails in a way that may pass.
 *
 * @param mayPass - whether trying again makes sense after this error
 * @throws what the last attempt threw
 */
export async function retry<T>(
  operation: () => Promise<T>,
  mayPass: (error: unknown) => boolean,
  { attempts, firstDelayMs }: RetryOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation();
    } catch (error) {
      if (attempt >= attempts || !mayPass(error)) throw error;
      // Jitter, so that many senders do not come back to a restarted server in one moment.
      await sleep(firstDelayMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    }
  }
}
