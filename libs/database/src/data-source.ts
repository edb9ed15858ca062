import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';

/**
 * A data source for commands that work without Nest (migrate, seed). Not initialized yet.
 *
 * @param url - `postgres://user:password@host:port/database`
 */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    connectTimeoutMS: 5_000,
    applicationName: 'giftspire',
  });
}
