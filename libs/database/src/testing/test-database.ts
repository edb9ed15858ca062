import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Name of the migrated database that test databases are copied from. */
export const TEMPLATE_DATABASE = 'giftspire_template';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * Creates a test database on the PostgreSQL server that the test run starts.
 *
 * @param template - database to copy; default: the migrated one; `template0` for an empty database
 * @throws Error when TEST_DATABASE_SERVER_URL is not set: the caller is no integration test
 */
export async function createTestDatabase(template = TEMPLATE_DATABASE): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_SERVER_URL'];
  if (server === undefined)
    throw new Error('TEST_DATABASE_SERVER_URL is not set; run this in the project "integration"');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
