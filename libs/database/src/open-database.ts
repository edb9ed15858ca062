import type { Config } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { Client } from 'pg';
import { describeDatabaseError } from './describe-database-error';
import { acquireDatabase, type DatabaseLease } from './embedded/database-lease';
import { migrate } from './migrate';

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Acquires the configured database and checks that it is reachable. Migrates the embedded database, which this process
 * may have just created; an external one is migrated by its operator.
 *
 * @throws StartFailure naming the variable to look at
 */
export async function openDatabase(config: Config): Promise<DatabaseLease> {
  const lease = await acquireDatabase(config);
  try {
    if (config.database.kind === 'embedded') await migrate(lease.url);
    else await checkConnection(lease.url);
    return lease;
  } catch (error) {
    await lease.release();
    throw new StartFailure(describeDatabaseError(config, error), { cause: error });
  }
}

async function checkConnection(url: string): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // An unhandled 'error' event would end the process; the next query fails with the same error.
  client.on('error', () => undefined);
  await client.connect();
  await client.end();
}
