import { closest } from 'fastest-levenshtein';
import { VARIABLE_NAMES } from './areas';
import type { ConfigProblem } from './config-error';
import { removeBlankVariables } from './parse-environment';

/** Prefixes whose every variable must be known; a misspelt one would silently leave a default in force. */
const CLOSED_PREFIXES = /^(BROADCAST|DB|PUSHER|QUEUE|REVERB|SANCTUM|THROTTLE)_/;

/** Variables that Docker links and Kubernetes services named e.g. `reverb` or `db` set. */
const SERVICE_LINK = /_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_(TCP|UDP)(_\w+)?|ENV_\w+)$/;

/** Variables of a Laravel `.env` that have no effect here and no counterpart, so ignoring them is harmless. */
const IGNORED_LARAVEL_VARIABLES = [
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

/** Variables of a Laravel `.env` that decide where data is kept: ignoring them would use another place. */
const UNSUPPORTED_VARIABLES = new Map([
  ['BROADCAST_DRIVER', 'is called BROADCAST_CONNECTION'],
  ['DB_SOCKET', 'is not supported: the database is reached over TCP, at DB_HOST'],
  ['DB_QUEUE_CONNECTION', 'is not supported: the queue is in the one database, or in Redis'],
]);

/** Returns a problem for each unsupported or unknown variable with a closed prefix, suggesting the nearest known name. */
export function findUnknownVariables(environment: NodeJS.ProcessEnv): ConfigProblem[] {
  const harmless = new Set<string>([...VARIABLE_NAMES, ...IGNORED_LARAVEL_VARIABLES]);
  const set = removeBlankVariables(environment);
  return Object.keys(environment)
    .filter((name) => CLOSED_PREFIXES.test(name))
    .filter((name) => !harmless.has(name) && !SERVICE_LINK.test(name))
    .filter((name) => !UNSUPPORTED_VARIABLES.has(name) || name in set)
    .map((name) => ({
      name,
      message:
        UNSUPPORTED_VARIABLES.get(name) ??
        `is not a known variable; did you mean ${closest(name, VARIABLE_NAMES)}?`,
    }));
}
