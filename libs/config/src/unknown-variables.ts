import { closest, distance } from 'fastest-levenshtein';
import { VARIABLE_NAMES } from './areas';
import type { ConfigProblem } from './config-error';
import { removeBlankVariables } from './parse-environment';

/** Prefixes that only this application uses: every unknown variable with one of them is rejected. */
const OWN_PREFIXES =
  /^(BROADCAST|CATALOGUE|DB|EXPLAINER|PRUNE|PUSHER|QUEUE|REVERB|SANCTUM|SCHEDULE|THROTTLE)_/;

/** Prefixes that platforms and tools use, too: only what looks like a misspelt known variable is rejected. */
const SHARED_PREFIXES = /^(API|APP|REDIS|VITE)_/;

/** Variables that Docker links and Kubernetes services named e.g. `reverb` or `db` set. */
const SERVICE_LINK = /_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_(TCP|UDP)(_\w+)?|ENV_\w+)$/;

/** Value of a Docker link's `<NAME>_PORT` variable. */
const LINK_ADDRESS = /^(tcp|udp):\/\//;

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
  // Laravel Sail's port of the Vite development server.
  'VITE_PORT',
];

/** Variables of a Laravel `.env` that decide where data is kept: ignoring them would use another place. */
const UNSUPPORTED_VARIABLES = new Map([
  ['BROADCAST_DRIVER', 'is called BROADCAST_CONNECTION'],
  ['DB_SOCKET', 'is not supported: the database is reached over TCP, at DB_HOST'],
  ['DB_QUEUE_CONNECTION', 'is not supported: the queue is in the one database, or in Redis'],
]);

/**
 * Returns a problem for each unsupported variable and for each unknown one that is probably a mistake, with the nearest
 * known name: ignoring a misspelt variable would silently leave a default in force.
 */
export function findUnknownVariables(environment: NodeJS.ProcessEnv): ConfigProblem[] {
  const harmless = new Set<string>([...VARIABLE_NAMES, ...IGNORED_LARAVEL_VARIABLES]);
  const set = removeBlankVariables(environment);
  return Object.keys(environment)
    .filter((name) => !harmless.has(name) && !isServiceLink(name, environment[name]))
    .filter((name) => !UNSUPPORTED_VARIABLES.has(name) || name in set)
    .flatMap((name) => {
      const suggestion = suggestVariable(name);
      const message =
        UNSUPPORTED_VARIABLES.get(name) ??
        (suggestion && `is not a known variable; did you mean ${suggestion}?`);
      return message === undefined ? [] : [{ name, message }];
    });
}

function isServiceLink(name: string, value = ''): boolean {
  return SERVICE_LINK.test(name) || (name.endsWith('_PORT') && LINK_ADDRESS.test(value));
}

/** Returns the known variable that was probably meant, or undefined when the variable may belong to another program. */
function suggestVariable(name: string): string | undefined {
  if (OWN_PREFIXES.test(name))
    return VARIABLE_NAMES.find((known) => isVariant(name, known)) ?? closest(name, VARIABLE_NAMES);
  const [prefix] = SHARED_PREFIXES.exec(name) ?? [];
  if (prefix === undefined) return undefined;
  const candidates = VARIABLE_NAMES.filter((known) => known.startsWith(prefix));
  const variant = candidates.find((known) => isVariant(name, known));
  if (variant !== undefined) return variant;
  const nearest = closest(name, candidates);
  return isMisspelling(name.slice(prefix.length), nearest.slice(prefix.length))
    ? nearest
    : undefined;
}

/** Returns whether the name abbreviates the known one, e.g. `REDIS_PASS`, or lengthens its last word, `APP_ENVIRONMENT`. */
function isVariant(name: string, known: string): boolean {
  if (new RegExp(`^${known}[A-Z]+$`).test(name)) return true;
  const rest = known.split('_');
  return name.split('_').every((word) => {
    const index = rest.findIndex((knownWord) => word.length >= 2 && knownWord.startsWith(word));
    rest.splice(0, index + 1);
    return index >= 0;
  });
}

/** Returns whether the names differ in few letters for their length, or in the order of letters only. */
function isMisspelling(name: string, known: string): boolean {
  const maxDistance = known.length < 5 ? 1 : known.length < 10 ? 2 : 3;
  return distance(name, known) <= maxDistance || sortLetters(name) === sortLetters(known);
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
