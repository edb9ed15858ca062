export { acquireDatabase, type DatabaseLease } from './database-lease';
export { withLock } from './with-lock';
export { findProcessStartTimeText } from './find-process-start-time-text';
