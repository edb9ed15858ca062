import { Batcher } from '@giftspire/batching';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { CounterFactory } from './attempt-counter';
import {
  applyPointsUpdates,
  type PointsUpdate,
  type AttemptWindow,
} from './throttle-attempts-table';

/** The query result that `rate-limiter-flexible` expects of its upsert. */
interface UpsertResult {
  rows: AttemptWindow[];
}

/**
 * Returns a factory of counters in the table `throttle_attempts`. Concurrent attempts, also of different counters, are
 * counted by one SQL statement.
 */
export function createDatabaseCounterFactory(dataSource: DataSource): CounterFactory {
  const batcher = new Batcher((batch: readonly PointsUpdate[]) =>
    applyPointsUpdates(dataSource, batch),
  );
  return ({ name, maxAttempts, windowSeconds }) =>
    new BatchedPostgresCounter(batcher, {
      storeClient: dataSource,
      storeType: 'pool',
      // The library need not create the table, because a migration does.
      tableCreated: true,
      // The library need not delete expired rows, because SharedCounterProvider does.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: maxAttempts,
      duration: windowSeconds,
      // Rejects further attempts from memory, without a query, until the window ends.
      inMemoryBlockOnConsumed: maxAttempts + 1,
    });
}

/** The PostgreSQL counter of `rate-limiter-flexible`, with the upserts of concurrent attempts in one statement. */
class BatchedPostgresCounter extends RateLimiterPostgres {
  constructor(
    private readonly batcher: Batcher<PointsUpdate, AttemptWindow>,
    options: ConstructorParameters<typeof RateLimiterPostgres>[0],
  ) {
    super(options);
  }

  /**
   * Adds points to the count of a key and returns its row. Overrides the library's query, which runs for every attempt
   * and, with negative points, for every refund.
   */
  protected async _upsert(key: string, points: number, windowMs: number): Promise<UpsertResult> {
    return { rows: [await this.batcher.submit({ key, points, windowMs })] };
  }
}
