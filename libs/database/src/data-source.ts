import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';

/**
 * Creates a TypeORM data source that has the migrations but no entities, for commands without Nest, e.g. `migrate`. It
 * does not connect; the caller initializes it.
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
