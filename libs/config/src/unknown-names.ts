import { closest } from 'fastest-levenshtein';
import type { ConfigProblem } from './config-error';
import { VARIABLE_NAMES } from './variables';

/** Families of which every name must be known: a misspelt one would silently leave a default in force. */
const CLOSED_FAMILIES = /^(REVERB|DB|QUEUE)_/;

/** Set by Docker links and Kubernetes services named `reverb` or `db`, not by a person. */
const SERVICE_LINK = /_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_(TCP|UDP)(_\w+)?|ENV_\w+)$/;

/** Names of a Laravel `.env` that have no counterpart here; harmless, so that such a file can be taken over. */
const LARAVEL_ONLY = new Set([
  'DB_FOREIGN_KEYS',
  'DB_SOCKET',
  'DB_CHARSET',
  'DB_COLLATION',
  'DB_SSLMODE',
  'DB_QUEUE',
  'DB_QUEUE_CONNECTION',
  'DB_QUEUE_TABLE',
  'DB_QUEUE_RETRY_AFTER',
  'DB_CACHE_CONNECTION',
  'DB_CACHE_TABLE',
  'QUEUE_FAILED_DRIVER',
  'REVERB_SERVER',
  'REVERB_PULSE_INGEST_INTERVAL',
  'REVERB_TELESCOPE_INGEST_INTERVAL',
]);

/** Names of the closed families that nothing reads, each with the nearest known name. */
export function unknownNames(environment: NodeJS.ProcessEnv): ConfigProblem[] {
  const known = new Set<string>(VARIABLE_NAMES);
  return Object.keys(environment)
    .filter((name) => CLOSED_FAMILIES.test(name))
    .filter((name) => !known.has(name) && !SERVICE_LINK.test(name) && !LARAVEL_ONLY.has(name))
    .map((name) => ({
      name,
      message: `is not a known variable; did you mean ${closest(name, VARIABLE_NAMES)}?`,
    }));
}
