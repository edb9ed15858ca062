import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { SharedCounter } from './attempt-counter';

const TABLE = 'throttle_attempts';

/** Counts in the table `throttle_attempts`. */
export function databaseCounter(dataSource: DataSource): SharedCounter {
  // The library speaks to a pool of `pg`; of its answers it reads the rows.
  const pool = {
    query: async ({ text, values }: { text: string; values: unknown[] }) => ({
      rows: await dataSource.query<unknown[]>(text, values),
    }),
  };
  return ({ name, maxAttempts, windowSeconds }) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: TABLE,
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

/** Removes counts of windows that are over. */
export async function forgetAttempts(dataSource: DataSource): Promise<void> {
  await dataSource.query(`delete from ${TABLE} where expire < $1`, [Date.now()]);
}
