import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, migrateDatabase } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

/**
 * Starts a temporary PostgreSQL server with the built-in catalogue, returns the result of `work`, and removes the
 * server.
 */
export async function runWithTemporaryCatalogue<T>(
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'giftspire-bench-search-'));
  const server = new EmbeddedPostgres({ folder });
  await server.start();
  try {
    await createMigratedBenchDatabase(server);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: server.buildUrl('bench'),
    }).initialize();
    try {
      await seedCatalogue(dataSource);
      await dataSource.query('vacuum analyze');
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Creates the database `bench` and runs all migrations in it. */
async function createMigratedBenchDatabase(server: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: server.buildUrl('postgres') });
  await client.connect();
  await client.query('create database bench');
  await client.end();
  await migrateDatabase(server.buildUrl('bench'));
}
