import type { Config } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { QueueUnavailableError } from '@giftspire/queue';

/** Names the variable to look at. Addresses are shown, users and passwords are not. */
export function queueFailure(config: Config, error: unknown): unknown {
  if (!(error instanceof QueueUnavailableError)) return error;
  const { host, port } = config.redis;
  const place =
    error.connection === 'redis'
      ? `REDIS_URL or REDIS_HOST: cannot use Redis at ${host}:${port}`
      : `${databaseVariable(config)}: cannot use the database`;
  const advice = /not migrated/.test(error.message) ? '; run: npm run console -- migrate' : '';
  return new StartFailure(`${place} (${error.message})${advice}`, { cause: error });
}

function databaseVariable({ database }: Config): string {
  return database.kind === 'external' ? database.variable : 'DATA_DIR';
}
