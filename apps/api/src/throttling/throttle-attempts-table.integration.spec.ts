import { createTypeOrmOptions } from '@giftspire/database';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { DataSource } from 'typeorm';
import { createDatabaseCounterFactory } from './database-counter-factory';
import { applyPointsUpdates } from './throttle-attempts-table';

describe('applyPointsUpdates', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({
      ...(createTypeOrmOptions(database.url, 'test') as { type: 'postgres' }),
      entities: [],
    }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(() => dataSource.query('truncate throttle_attempts'));

  const addPointsOf = async (...batch: [key: string, points: number, windowMs?: number][]) =>
    (
      await applyPointsUpdates(
        dataSource,
        batch.map(([key, points, windowMs = 60_000]) => ({ key, points, windowMs })),
      )
    ).map(({ points }) => points);

  it('returns the counts as if the updates of a batch had been applied one by one', async () => {
    await addPointsOf(['a', 3]);
    expect(await addPointsOf(['a', 1], ['b', 1], ['a', 1], ['a', -1], ['b', 1])).toEqual([
      4, 1, 5, 4, 2,
    ]);
    expect(await addPointsOf(['a', 1])).toEqual([5]);
  });

  it('restarts the count only for keys whose window has ended', async () => {
    await addPointsOf(['a', 5], ['b', 5]);
    await dataSource.query(`update throttle_attempts set expire = 1 where key = 'a'`);
    expect(await addPointsOf(['a', 1], ['b', 1], ['a', 1])).toEqual([1, 6, 2]);
  });

  it('does not extend an open window', async () => {
    const [first] = await applyPointsUpdates(dataSource, [
      { key: 'a', points: 1, windowMs: 10_000 },
    ]);
    const [second] = await applyPointsUpdates(dataSource, [
      { key: 'a', points: 1, windowMs: 60_000 },
    ]);
    expect(second?.expire).toBe(first?.expire);
  });

  it('allows exactly the maximum number of concurrent attempts across several processes', async () => {
    const limit = { name: 'many', maxAttempts: 40, windowSeconds: 60 };
    // Each factory has its own batcher, as in a process of its own.
    const processes = [1, 2, 3].map(() => createDatabaseCounterFactory(dataSource)(limit));
    const outcomes = await Promise.allSettled(
      processes.flatMap((counter) =>
        Array.from({ length: 100 }, (_, index) => counter.consume(`user ${index % 2}`)),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(80);
  });
});
