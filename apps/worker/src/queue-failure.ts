import { StartFailure } from '@giftspire/lifecycle';
import { QueueUnavailableError } from '@giftspire/queue';

const VARIABLES = { database: 'DATABASE_URL or DB_HOST', redis: 'REDIS_URL or REDIS_HOST' };

/** Names the variable to look at; any other error is returned as it is. */
export function queueFailure(error: unknown): unknown {
  if (!(error instanceof QueueUnavailableError)) return error;
  const advice = error.code === 'QUEUE_NOT_MIGRATED' ? '; run: npm run console -- migrate' : '';
  return new StartFailure(`${VARIABLES[error.connection]}: ${error.message}${advice}`, {
    cause: error,
  });
}
