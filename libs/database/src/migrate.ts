import { runMigrations as runQueueMigrations } from 'bullmq';
import { Client } from 'pg';
import { createDataSource } from './data-source';
import { setLaravelAside } from './laravel/set-aside';
import { takeOverLaravel } from './laravel/take-over';

/** Two processes that migrate at once take turns; the number only has to be ours alone in this database. */
const MIGRATION_LOCK = 4_741_672;

/**
 * Brings the database up to date: our tables, then the queue's schema `bullmq`. The database of a Laravel application is
 * taken over: its tables are set aside in the schema `laravel`, its accounts, tokens and notifications copied.
 *
 * @returns names of the migrations that ran now, oldest first
 */
export async function migrate(url: string): Promise<string[]> {
  const lock = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Told by the next query as well; without a listener it would end the process.
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await setLaravelAside(lock);
    const dataSource = await createDataSource(url).initialize();
    try {
      const applied = await dataSource.runMigrations();
      await takeOverLaravel(lock);
      await runQueueMigrations(lock);
      return applied.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
