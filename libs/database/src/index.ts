export { createDataSource } from './data-source';
export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded/embedded-postgres';
export { EmbeddedPostgresError } from './embedded/errors';
export { acquireDatabase, type DatabaseLease } from './embedded/lease';
export { withLock } from './embedded/lock';
export { startTimeOf } from './embedded/process-identity';
export { describeDatabaseError } from './database-error';
export { migrate } from './migrate';
export { openDatabase } from './open-database';
