import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, migrateDatabase } from '@giftspire/database';
import { TEMPLATE_DATABASE_NAME } from '@giftspire/database/testing';
import { Client } from 'pg';

declare global {
  var testDatabaseServer: EmbeddedPostgres | undefined;
}

/**
 * Starts an embedded PostgreSQL for the whole test run, with a migrated template database that tests copy. Sets
 * `TEST_DATABASE_SERVER_URL` in the environment.
 */
export default async function startDatabaseServer(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'giftspire-test-'));
  const server = new EmbeddedPostgres({ folder });
  globalThis.testDatabaseServer = server;
  await server.start();
  const client = new Client({ connectionString: server.buildUrl('postgres') });
  await client.connect();
  await client.query(`create database ${TEMPLATE_DATABASE_NAME}`);
  await client.end();
  await migrateDatabase(server.buildUrl(TEMPLATE_DATABASE_NAME));
  process.env['TEST_DATABASE_SERVER_URL'] = server.buildUrl('postgres');
}
