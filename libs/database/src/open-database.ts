import type { Config } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { Client } from 'pg';
import { describeDatabaseError } from './describe-database-error';
import { acquireDatabase, type DatabaseLease } from './embedded/database-lease';
import { migrate } from './migrate';

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * The configured database for a role, reachable. The embedded one is brought up to date, because this process may be
 * the one that creates it; an external one belongs to somebody who decides when it is migrated.
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
  // Told by the next query as well; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  await client.end();
}
