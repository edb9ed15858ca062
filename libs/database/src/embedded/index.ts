export { acquireDatabase, type DatabaseLease } from './lease';
export { withLock } from './lock';
export { startTimeOf } from './process-identity';
