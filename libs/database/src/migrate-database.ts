import { runMigrations as runQueueMigrations } from 'bullmq';
import { Client } from 'pg';
import { createDataSource } from './data-source';
import { renameRecordedMigrations } from './rename-recorded-migrations';
import { moveLaravelTables } from './laravel/move-laravel-tables';
import { importLaravelRows } from './laravel/import-laravel-rows';

/** Key of the PostgreSQL advisory lock that lets one process at a time migrate. An arbitrary number. */
const MIGRATION_LOCK = 4_741_672;

/**
 * Runs the pending migrations of the application, and those of BullMQ (schema `bullmq`). In the database of a Laravel
 * application it first moves Laravel's tables into the schema `laravel`, and copies users, tokens and notifications
 * last.
 *
 * @returns names of the application's migrations that have run now, oldest first; empty when none was pending
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const lock = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // An unhandled 'error' event would end the process; the next query fails with the same error.
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await moveLaravelTables(lock);
    await renameRecordedMigrations(lock);
    const dataSource = await createDataSource(url).initialize();
    try {
      const applied = await dataSource.runMigrations();
      await importLaravelRows(lock);
      await runQueueMigrations(lock);
      return applied.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
