import { Batcher } from '@giftspire/batching';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { CounterFactory } from './attempt-counter';
import { addPoints, type PointsUpdate, type WindowState } from './throttle-attempts-table';

/** What the library wants to know of a row; `expire` is text, as `pg` hands a bigint over. */
interface UpsertResult {
  rows: WindowState[];
}

/** Counts in the table `throttle_attempts`; attempts of any limit that come together go in one statement. */
export function createDatabaseCounterFactory(dataSource: DataSource): CounterFactory {
  const points = new Batcher((batch: readonly PointsUpdate[]) => addPoints(dataSource, batch));
  return ({ name, maxAttempts, windowSeconds }) =>
    new BatchedPostgresCounter(points, {
      storeClient: dataSource,
      storeType: 'pool',
      // By a migration.
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: maxAttempts,
      duration: windowSeconds,
      // Who goes on after a refusal is refused from memory.
      inMemoryBlockOnConsumed: maxAttempts + 1,
    });
}

/** The library's counter, except that it has its statement run by us. */
class BatchedPostgresCounter extends RateLimiterPostgres {
  constructor(
    private readonly batcher: Batcher<PointsUpdate, WindowState>,
    options: ConstructorParameters<typeof RateLimiterPostgres>[0],
  ) {
    super(options);
  }

  /** Called by the library for every attempt, and with negative points to take one back. */
  protected async _upsert(key: string, points: number, windowMs: number): Promise<UpsertResult> {
    return { rows: [await this.batcher.submit({ key, points, windowMs })] };
  }
}
