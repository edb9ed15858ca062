import type { Logger } from '@giftspire/logging';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Attempt, Limit } from './limit';

const OUTAGE_LOG_INTERVAL_MS = 60_000;

/** Makes the counter of one limit in the store that all processes share. */
export type SharedCounter = (limit: {
  name: string;
  maxAttempts: number;
  windowSeconds: number;
}) => RateLimiterAbstract;

/**
 * Counts attempts in windows that begin with the first one. When the shared store fails, this process counts by
 * itself: limits are then looser by the number of processes, but nobody is refused for it and nothing is unlimited.
 */
export class AttemptCounter {
  private readonly counters = new Map<string, RateLimiterAbstract>();
  private readonly ownCounters = new Map<string, RateLimiterAbstract>();
  private outageLoggedAt = -Infinity;

  constructor(
    private readonly windowSeconds: number,
    private readonly shared: SharedCounter,
    private readonly logger: Logger,
  ) {}

  async count(limit: Limit): Promise<Attempt> {
    try {
      return await consume(this.counterOf(limit), limit);
    } catch (error) {
      this.reportOutage(error);
      return consume(this.ownCounterOf(limit), limit);
    }
  }

  /** Takes an attempt back that was refused by another limit. */
  async takeBack(limit: Limit): Promise<void> {
    try {
      await this.counterOf(limit).reward(limit.by);
    } catch (error) {
      this.reportOutage(error);
    }
  }

  private counterOf({ name, maxAttempts }: Limit): RateLimiterAbstract {
    return remember(this.counters, name, () =>
      this.shared({ name, maxAttempts, windowSeconds: this.windowSeconds }),
    );
  }

  private ownCounterOf({ name, maxAttempts }: Limit): RateLimiterAbstract {
    return remember(
      this.ownCounters,
      name,
      () => new RateLimiterMemory({ points: maxAttempts, duration: this.windowSeconds }),
    );
  }

  private reportOutage(error: unknown): void {
    if (performance.now() - this.outageLoggedAt < OUTAGE_LOG_INTERVAL_MS) return;
    this.outageLoggedAt = performance.now();
    this.logger.warn(
      { err: error },
      'attempts cannot be counted together, each process does alone',
    );
  }
}

async function consume(counter: RateLimiterAbstract, { by, maxAttempts }: Limit): Promise<Attempt> {
  try {
    return attempt(await counter.consume(by), maxAttempts, true);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return attempt(refused, maxAttempts, false);
    throw refused;
  }
}

function attempt(state: RateLimiterRes, maxAttempts: number, allowed: boolean): Attempt {
  return {
    allowed,
    maxAttempts,
    remaining: Math.max(0, state.remainingPoints),
    secondsLeft: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
  };
}

function remember<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
