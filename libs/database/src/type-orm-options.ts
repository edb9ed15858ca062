import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { ReconnectingPool } from './pool/reconnecting-pool';

/**
 * Returns the options of `TypeOrmModule.forRoot` for a process of the application.
 *
 * @param url - `postgres://user:password@host:port/database` of a migrated database
 * @param applicationName - name of the connections in `pg_stat_activity`, e.g. `giftspire-api`
 */
export function typeOrmOptions(url: string, applicationName: string): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    applicationName,
    autoLoadEntities: true,
    connectTimeoutMS: 5_000,
    logging: false,
    driver: { Pool: ReconnectingPool },
    // Without a database the process ends; its process manager decides about a restart.
    toRetry: () => false,
  };
}
