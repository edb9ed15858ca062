export { createDataSource } from './data-source';
export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded/embedded-postgres';
export { EmbeddedPostgresError } from './embedded/errors';
export { acquireDatabase, type DatabaseLease } from './embedded/lease';
export { migrate } from './migrate';
