import { InvalidJobDefinitionError } from './job-errors';
import type { JsonObject } from './json';

/** Characters that PostgreSQL's jsonb rejects: NUL and unpaired surrogates. */
const INVALID_IN_JSONB = /\0|\p{Surrogate}/u;

/**
 * Rejects a payload that would change when it is stored as JSON, e.g. with dates, class instances, NaN or cycles.
 *
 * @throws InvalidJobDefinitionError with the path of the first invalid value, e.g. `payload.items[2]`
 */
export function assertJsonSafe(payload: JsonObject, jobName: string): void {
  const reject = (path: string, problem: string): never => {
    throw new InvalidJobDefinitionError(`job "${jobName}": ${path} ${problem}`);
  };
  const check = (value: unknown, path: string, ancestors: readonly object[]): void => {
    if (value === null || typeof value === 'boolean') return;
    if (typeof value === 'string') {
      if (INVALID_IN_JSONB.test(value)) reject(path, 'holds a character that jsonb rejects');
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) reject(path, `is ${value}`);
    } else if (typeof value !== 'object') reject(path, `is a ${typeof value}`);
    else if (ancestors.includes(value)) reject(path, 'refers back to its parent');
    else if (Array.isArray(value))
      value.forEach((entry, index) => check(entry, `${path}[${index}]`, [...ancestors, value]));
    else if (isPlainObject(value))
      for (const [key, entry] of Object.entries(value)) {
        if (INVALID_IN_JSONB.test(key))
          reject(path, 'has a key with a character that jsonb rejects');
        if (entry !== undefined) check(entry, `${path}.${key}`, [...ancestors, value]);
      }
    else reject(path, `is a ${value.constructor.name}`);
  };
  if (!isPlainObject(payload)) reject('payload', 'is not a plain object');
  check(payload, 'payload', []);
}

/** Returns whether `value` is an object literal or has no prototype, and is no class instance or list. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
