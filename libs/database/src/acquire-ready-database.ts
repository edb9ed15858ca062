import type { Config } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { Client } from 'pg';
import { describeDatabaseError } from './describe-database-error';
import { acquireDatabase, type DatabaseLease } from './embedded/database-lease';
import { migrateDatabase } from './migrate-database';

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Acquires the configured database so that it can be used: migrates the embedded one, which may be new; only checks
 * that an external one accepts connections, because its operator migrates it.
 *
 * @throws StartFailure naming the variable to check
 */
export async function acquireReadyDatabase(config: Config): Promise<DatabaseLease> {
  const lease = await acquireDatabase(config);
  try {
    if (config.database.kind === 'embedded') await migrateDatabase(lease.url);
    else await assertReachable(lease.url);
    return lease;
  } catch (error) {
    await lease.release();
    throw new StartFailure(describeDatabaseError(config, error), { cause: error });
  }
}

/** Connects and disconnects. @throws the error of `pg` when that fails */
async function assertReachable(url: string): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // An unhandled 'error' event would end the process; the next query fails with the same error.
  client.on('error', () => undefined);
  await client.connect();
  await client.end();
}
