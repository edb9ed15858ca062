import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { ReconnectingPool } from './pool/reconnecting-pool';

/**
 * Creates the options of `TypeOrmModule.forRoot` for a process of the application.
 *
 * @param url - `postgres://user:password@host:port/database` of a migrated database
 * @param applicationName - name of the connections in `pg_stat_activity`, e.g. `giftspire-api`
 */
export function createTypeOrmOptions(url: string, applicationName: string): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    applicationName,
    autoLoadEntities: true,
    connectTimeoutMS: 5_000,
    logging: false,
    driver: { Pool: ReconnectingPool },
    // No retries: without a database the start fails, and the process manager decides about a restart.
    toRetry: () => false,
  };
}
