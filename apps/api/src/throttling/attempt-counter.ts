import type { Logger } from '@giftspire/logging';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AttemptResult, AttemptLimit } from './attempt-limit';

/** Minimum time between two log lines about a failing shared store, in milliseconds. */
const OUTAGE_LOG_INTERVAL_MS = 60_000;

/** Function that creates the counter of a limit in the store that all processes share. */
export type CounterFactory = (limit: {
  name: string;
  maxAttempts: number;
  windowSeconds: number;
}) => RateLimiterAbstract;

/**
 * Counts attempts per limit, in a fixed window that starts with the first attempt. When the shared store fails, falls
 * back to counting in this process's memory: each process then allows the full limit.
 */
export class AttemptCounter {
  private readonly sharedCounters = new Map<string, RateLimiterAbstract>();
  private readonly localCounters = new Map<string, RateLimiterAbstract>();
  private outageLoggedAtMs = -Infinity;

  constructor(
    private readonly windowSeconds: number,
    private readonly createSharedCounter: CounterFactory,
    private readonly logger: Logger,
  ) {}

  /**
   * Counts an attempt and returns the state of the limit after it. An attempt beyond the limit is not an error:
   * `isAllowed` is false. A failure of the shared store is logged, and the attempt is counted in memory.
   */
  async countAttempt(limit: AttemptLimit): Promise<AttemptResult> {
    try {
      return await consumeAttempt(this.getOrCreateSharedCounter(limit), limit);
    } catch (error) {
      this.logOutageRateLimited(error);
      return consumeAttempt(this.getOrCreateLocalCounter(limit), limit);
    }
  }

  /**
   * Removes one attempt from the count, because another limit rejected the request. When the shared store fails, the
   * attempt stays counted.
   */
  async refundAttempt(limit: AttemptLimit): Promise<void> {
    try {
      await this.getOrCreateSharedCounter(limit).reward(limit.key);
    } catch (error) {
      this.logOutageRateLimited(error);
    }
  }

  private getOrCreateSharedCounter({ name, maxAttempts }: AttemptLimit): RateLimiterAbstract {
    return getOrCreateEntry(this.sharedCounters, name, () =>
      this.createSharedCounter({ name, maxAttempts, windowSeconds: this.windowSeconds }),
    );
  }

  private getOrCreateLocalCounter({ name, maxAttempts }: AttemptLimit): RateLimiterAbstract {
    return getOrCreateEntry(
      this.localCounters,
      name,
      () => new RateLimiterMemory({ points: maxAttempts, duration: this.windowSeconds }),
    );
  }

  /** Logs a failure of the shared store, at most once per {@link OUTAGE_LOG_INTERVAL_MS}. */
  private logOutageRateLimited(error: unknown): void {
    if (performance.now() - this.outageLoggedAtMs < OUTAGE_LOG_INTERVAL_MS) return;
    this.outageLoggedAtMs = performance.now();
    this.logger.warn(
      { err: error },
      'throttle: the shared store failed, each process counts attempts by itself until it is back',
    );
  }
}

/**
 * Counts an attempt with a counter of `rate-limiter-flexible`.
 *
 * @returns a result whose `isAllowed` is false when the attempt exceeds the limit
 * @throws the store's error when the attempt could not be counted
 */
async function consumeAttempt(
  counter: RateLimiterAbstract,
  { key, maxAttempts }: AttemptLimit,
): Promise<AttemptResult> {
  try {
    return toAttemptResult(await counter.consume(key), maxAttempts, true);
  } catch (rejection) {
    // The library rejects with the counter's state when the limit is exceeded, and with an error on failure.
    if (rejection instanceof RateLimiterRes) return toAttemptResult(rejection, maxAttempts, false);
    throw rejection;
  }
}

function toAttemptResult(
  state: RateLimiterRes,
  maxAttempts: number,
  isAllowed: boolean,
): AttemptResult {
  return {
    isAllowed,
    maxAttempts,
    remainingAttempts: Math.max(0, state.remainingPoints),
    secondsUntilReset: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
  };
}

/** Returns the value of the key; a missing one is created and added to the map first. */
function getOrCreateEntry<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
