import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { ReconnectingPool } from './pool/reconnecting-pool';

/**
 * What a process gives to `TypeOrmModule.forRoot`.
 *
 * @param url - `postgres://user:password@host:port/database` of a migrated database
 * @param applicationName - as the server's list of connections shows it, e.g. `giftspire-api`
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
    // Who starts the process decides about another try; here a database that is not there ends it.
    toRetry: () => false,
  };
}
