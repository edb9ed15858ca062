import { closest, distance } from 'fastest-levenshtein';
import { VARIABLE_NAMES } from './areas';
import type { ConfigProblem } from './config-error';
import { removeBlankVariables } from './parse-environment';

/** Prefixes that only this application uses. Every unknown variable with one of them is rejected. */
const OWN_PREFIXES =
  /^(BROADCAST|CATALOGUE|DB|EXPLAINER|PRUNE|PUSHER|QUEUE|REVERB|SANCTUM|SCHEDULE|THROTTLE)_/;

/**
 * Prefixes that other programs use, too. A variable with one of them is rejected only if it resembles a known variable.
 */
const SHARED_PREFIXES = /^(API|APP|REDIS|VITE)_/;

/** Endings of variables that Docker links and Kubernetes services set, e.g. `REVERB_SERVICE_HOST`. */
const SERVICE_LINK = /_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_(TCP|UDP)(_\w+)?|ENV_\w+)$/;

/** Start of the value of a Docker link's variable `<NAME>_PORT`, e.g. `tcp://10.0.0.1:80`. */
const LINK_ADDRESS = /^(tcp|udp):\/\//;

/** Variables of a Laravel `.env` that are accepted and have no effect here. */
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

/**
 * Variables of a Laravel `.env` that are rejected, with the message. Ignoring them would use another database or queue.
 */
const UNSUPPORTED_VARIABLE_MESSAGES = new Map([
  ['BROADCAST_DRIVER', 'is called BROADCAST_CONNECTION'],
  ['DB_SOCKET', 'is not supported: the database is reached over TCP, at DB_HOST'],
  ['DB_QUEUE_CONNECTION', 'is not supported: the queue is in the one database, or in Redis'],
]);

/**
 * Returns a problem for each unsupported variable, and for each unknown variable that is probably misspelt, with the
 * known name that was probably meant. A misspelt variable that is ignored would leave the default in force.
 */
export function findUnknownVariableProblems(environment: NodeJS.ProcessEnv): ConfigProblem[] {
  const harmless = new Set<string>([...VARIABLE_NAMES, ...IGNORED_LARAVEL_VARIABLES]);
  const set = removeBlankVariables(environment);
  return Object.keys(environment)
    .filter((name) => !harmless.has(name) && !isServiceLink(name, environment[name]))
    .filter((name) => !UNSUPPORTED_VARIABLE_MESSAGES.has(name) || name in set)
    .flatMap((name) => {
      const suggestion = suggestKnownVariable(name);
      const message =
        UNSUPPORTED_VARIABLE_MESSAGES.get(name) ??
        (suggestion && `is not a known variable; did you mean ${suggestion}?`);
      return message === undefined ? [] : [{ name, message }];
    });
}

/** Returns whether Docker or Kubernetes set the variable for a service. */
function isServiceLink(name: string, value = ''): boolean {
  return SERVICE_LINK.test(name) || (name.endsWith('_PORT') && LINK_ADDRESS.test(value));
}

/** Returns the known variable that was probably meant, or undefined when the variable may belong to another program. */
function suggestKnownVariable(name: string): string | undefined {
  if (OWN_PREFIXES.test(name))
    return (
      VARIABLE_NAMES.find((known) => isAbbreviationOrExtension(name, known)) ??
      closest(name, VARIABLE_NAMES)
    );
  const [prefix] = SHARED_PREFIXES.exec(name) ?? [];
  if (prefix === undefined) return undefined;
  const candidates = VARIABLE_NAMES.filter((known) => known.startsWith(prefix));
  const variant = candidates.find((known) => isAbbreviationOrExtension(name, known));
  if (variant !== undefined) return variant;
  const nearest = closest(name, candidates);
  return isMisspelling(name.slice(prefix.length), nearest.slice(prefix.length))
    ? nearest
    : undefined;
}

/**
 * Returns whether the name is the known one with words abbreviated or left out (`REDIS_PASS`), or with its last word
 * lengthened (`APP_ENVIRONMENT`).
 */
function isAbbreviationOrExtension(name: string, known: string): boolean {
  if (new RegExp(`^${known}[A-Z]+$`).test(name)) return true;
  const rest = known.split('_');
  return name.split('_').every((word) => {
    const index = rest.findIndex((knownWord) => word.length >= 2 && knownWord.startsWith(word));
    rest.splice(0, index + 1);
    return index >= 0;
  });
}

/**
 * Returns whether the names differ in 1 to 3 letters, depending on the length, or only in the order of their letters.
 */
function isMisspelling(name: string, known: string): boolean {
  const maxDistance = known.length < 5 ? 1 : known.length < 10 ? 2 : 3;
  return distance(name, known) <= maxDistance || sortLetters(name) === sortLetters(known);
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
