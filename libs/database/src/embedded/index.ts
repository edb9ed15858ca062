export { acquireDatabase, type DatabaseLease } from './database-lease';
export { withLock } from './with-lock';
export { readProcessStartTime } from './read-process-start-time';
