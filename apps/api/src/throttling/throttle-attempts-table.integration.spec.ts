import { typeOrmOptions } from '@giftspire/database';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { DataSource } from 'typeorm';
import { createDatabaseCounterFactory } from './database-counter-factory';
import { addPoints } from './throttle-attempts-table';

describe('attempts in the database', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({
      ...(typeOrmOptions(database.url, 'test') as { type: 'postgres' }),
      entities: [],
    }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(() => dataSource.query('truncate throttle_attempts'));

  const add = async (...batch: [key: string, points: number, windowMs?: number][]) =>
    (
      await addPoints(
        dataSource,
        batch.map(([key, points, windowMs = 60_000]) => ({ key, points, windowMs })),
      )
    ).map(({ points }) => points);

  it('adds a batch as if its attempts had come one after the other', async () => {
    await add(['a', 3]);
    expect(await add(['a', 1], ['b', 1], ['a', 1], ['a', -1], ['b', 1])).toEqual([4, 1, 5, 4, 2]);
    expect(await add(['a', 1])).toEqual([5]);
  });

  it('begins again where the window is over, and nowhere else', async () => {
    await add(['a', 5], ['b', 5]);
    await dataSource.query(`update throttle_attempts set expire = 1 where key = 'a'`);
    expect(await add(['a', 1], ['b', 1], ['a', 1])).toEqual([1, 6, 2]);
  });

  it('does not lengthen a window', async () => {
    const [first] = await addPoints(dataSource, [{ key: 'a', points: 1, windowMs: 10_000 }]);
    const [second] = await addPoints(dataSource, [{ key: 'a', points: 1, windowMs: 60_000 }]);
    expect(second?.expire).toBe(first?.expire);
  });

  it('allows exactly as many as there may be, however many come at once to several processes', async () => {
    const limit = { name: 'many', maxAttempts: 40, windowSeconds: 60 };
    // Each process has a batcher of its own.
    const processes = [1, 2, 3].map(() => createDatabaseCounterFactory(dataSource)(limit));
    const outcomes = await Promise.allSettled(
      processes.flatMap((counter) =>
        Array.from({ length: 100 }, (_, index) => counter.consume(`user ${index % 2}`)),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(80);
  });
});
