import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Name of the migrated database that test databases are copied from. */
export const TEMPLATE_DATABASE_NAME = 'giftspire_template';

/** A database of one test, and the function that deletes it. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * Creates a new database on the PostgreSQL server that the test run has started.
 *
 * @param template - name of the database to copy: by default the migrated one; `template0` for an empty database
 * @throws Error when TEST_DATABASE_SERVER_URL is not set, because the caller is not an integration test
 */
export async function createTestDatabase(template = TEMPLATE_DATABASE_NAME): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_SERVER_URL'];
  if (server === undefined)
    throw new Error('TEST_DATABASE_SERVER_URL is not set; run this in the project "integration"');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await executeStatement(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => executeStatement(server, `drop database if exists ${name} with (force)`),
  };
}

/** Runs one statement on a new connection; its rows are discarded. */
async function executeStatement(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
