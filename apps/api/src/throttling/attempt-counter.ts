import type { Logger } from '@giftspire/logging';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AttemptResult, Limit } from './limit';

const OUTAGE_LOG_INTERVAL_MS = 60_000;

/** Makes the counter of one limit in the store that all processes share. */
export type CounterFactory = (limit: {
  name: string;
  maxAttempts: number;
  windowSeconds: number;
}) => RateLimiterAbstract;

/**
 * Counts attempts in windows that begin with the first one. When the shared store fails, this process counts by
 * itself: limits are then looser by the number of processes, but nobody is refused for it and nothing is unlimited.
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

  async count(limit: Limit): Promise<AttemptResult> {
    try {
      return await consumeAttempt(this.getSharedCounter(limit), limit);
    } catch (error) {
      this.logOutage(error);
      return consumeAttempt(this.getLocalCounter(limit), limit);
    }
  }

  /** Takes an attempt back that was refused by another limit. */
  async refund(limit: Limit): Promise<void> {
    try {
      await this.getSharedCounter(limit).reward(limit.key);
    } catch (error) {
      this.logOutage(error);
    }
  }

  private getSharedCounter({ name, maxAttempts }: Limit): RateLimiterAbstract {
    return getOrCreate(this.sharedCounters, name, () =>
      this.createSharedCounter({ name, maxAttempts, windowSeconds: this.windowSeconds }),
    );
  }

  private getLocalCounter({ name, maxAttempts }: Limit): RateLimiterAbstract {
    return getOrCreate(
      this.localCounters,
      name,
      () => new RateLimiterMemory({ points: maxAttempts, duration: this.windowSeconds }),
    );
  }

  private logOutage(error: unknown): void {
    if (performance.now() - this.outageLoggedAtMs < OUTAGE_LOG_INTERVAL_MS) return;
    this.outageLoggedAtMs = performance.now();
    this.logger.warn(
      { err: error },
      'attempts cannot be counted together, each process does alone',
    );
  }
}

async function consumeAttempt(
  counter: RateLimiterAbstract,
  { key: by, maxAttempts }: Limit,
): Promise<AttemptResult> {
  try {
    return toAttemptResult(await counter.consume(by), maxAttempts, true);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return toAttemptResult(refused, maxAttempts, false);
    throw refused;
  }
}

function toAttemptResult(
  state: RateLimiterRes,
  maxAttempts: number,
  allowed: boolean,
): AttemptResult {
  return {
    isAllowed: allowed,
    maxAttempts,
    remainingAttempts: Math.max(0, state.remainingPoints),
    secondsUntilReset: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
  };
}

function getOrCreate<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
