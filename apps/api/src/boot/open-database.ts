import type { Config } from '@giftspire/config';
import {
  acquireDatabase,
  createDataSource,
  type DatabaseLease,
  describeDatabaseError,
  EmbeddedPostgresError,
  migrate,
} from '@giftspire/database';
import { StartFailure } from './start-failure';

/**
 * The configured database, reachable. The embedded one is brought up to date, because this process may be the one
 * that creates it; an external one belongs to somebody who decides when it is migrated.
 *
 * @throws StartFailure naming the variable to look at
 */
export async function openDatabase(config: Config): Promise<DatabaseLease> {
  try {
    const lease = await acquireDatabase(config);
    if (config.database.kind === 'embedded') await migrate(lease.url);
    else await (await createDataSource(lease.url).initialize()).destroy();
    return lease;
  } catch (error) {
    const known = error instanceof EmbeddedPostgresError;
    throw new StartFailure(known ? error.message : describeDatabaseError(config, error), {
      cause: error,
    });
  }
}
