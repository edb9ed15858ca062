import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, migrate } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

/** Runs `work` with a temporary PostgreSQL server that contains the built-in catalogue, and removes the server afterwards. */
export async function runWithCatalogue<T>(
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'giftspire-bench-search-'));
  const server = new EmbeddedPostgres({ folder });
  await server.start();
  try {
    await createDatabase(server);
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

async function createDatabase(server: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: server.buildUrl('postgres') });
  await client.connect();
  await client.query('create database bench');
  await client.end();
  await migrate(server.buildUrl('bench'));
}
