import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';

/**
 * Creates a TypeORM data source with the migrations, for commands without Nest (migrate, seed). The caller initializes it.
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
