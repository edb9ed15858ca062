import { closest } from 'fastest-levenshtein';
import type { ConfigProblem } from './config-error';
import { withoutBlanks } from './parse-environment';
import { VARIABLE_NAMES } from './variables';

/** Families of which every name must be known: a misspelt one would silently leave a default in force. */
const CLOSED_FAMILIES = /^(BROADCAST|DB|PUSHER|QUEUE|REVERB|SANCTUM|THROTTLE)_/;

/** Set by Docker links and Kubernetes services named `reverb` or `db`, not by a person. */
const SERVICE_LINK = /_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_(TCP|UDP)(_\w+)?|ENV_\w+)$/;

/** Names of a Laravel `.env` that change nothing anybody could miss, so that such a file can be taken over. */
const LARAVEL_ONLY = [
  'DB_FOREIGN_KEYS',
  'DB_CHARSET',
  'DB_COLLATION',
  'DB_QUEUE',
  'DB_QUEUE_TABLE',
  'DB_QUEUE_RETRY_AFTER',
  'DB_CACHE_CONNECTION',
  'DB_CACHE_TABLE',
  'QUEUE_FAILED_DRIVER',
  'REVERB_SERVER',
  'SANCTUM_STATEFUL_DOMAINS',
  'REVERB_PULSE_INGEST_INTERVAL',
  'REVERB_TELESCOPE_INGEST_INTERVAL',
];

/** Names of a Laravel `.env` that say where data is; to pass over them would put it somewhere else. */
const UNSUPPORTED = new Map([
  ['BROADCAST_DRIVER', 'is called BROADCAST_CONNECTION'],
  ['DB_SOCKET', 'is not supported: the database is reached over TCP, at DB_HOST'],
  ['DB_QUEUE_CONNECTION', 'is not supported: the queue is in the one database, or in Redis'],
]);

/** Names of the closed families that nothing reads, each with the nearest known name. */
export function unknownNames(environment: NodeJS.ProcessEnv): ConfigProblem[] {
  const harmless = new Set<string>([...VARIABLE_NAMES, ...LARAVEL_ONLY]);
  const set = withoutBlanks(environment);
  return Object.keys(environment)
    .filter((name) => CLOSED_FAMILIES.test(name))
    .filter((name) => !harmless.has(name) && !SERVICE_LINK.test(name))
    .filter((name) => !UNSUPPORTED.has(name) || name in set)
    .map((name) => ({
      name,
      message:
        UNSUPPORTED.get(name) ??
        `is not a known variable; did you mean ${closest(name, VARIABLE_NAMES)}?`,
    }));
}
