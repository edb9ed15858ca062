import { InvalidJobDefinitionError } from './job-errors';
import type { JsonObject } from './json';

/** PostgreSQL's jsonb has neither the NUL character nor halves of surrogate pairs. */
const NOT_IN_JSONB = /\0|\p{Surrogate}/u;

/**
 * Refuses a payload that would come back different from how it was written: dates, class instances, NaN, cycles.
 *
 * @throws InvalidJobDefinitionError naming the first offending path, e.g. `payload.items[2]`
 */
export function assertJsonSafe(payload: JsonObject, jobName: string): void {
  const refuse = (path: string, problem: string): never => {
    throw new InvalidJobDefinitionError(`job "${jobName}": ${path} ${problem}`);
  };
  const check = (value: unknown, path: string, ancestors: readonly object[]): void => {
    if (value === null || typeof value === 'boolean') return;
    if (typeof value === 'string') {
      if (NOT_IN_JSONB.test(value)) refuse(path, 'holds a character that JSON storage refuses');
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) refuse(path, `is ${value}`);
    } else if (typeof value !== 'object') refuse(path, `is a ${typeof value}`);
    else if (ancestors.includes(value)) refuse(path, 'refers back to its parent');
    else if (Array.isArray(value))
      value.forEach((entry, index) => check(entry, `${path}[${index}]`, [...ancestors, value]));
    else if (isPlainObject(value))
      for (const [key, entry] of Object.entries(value)) {
        if (NOT_IN_JSONB.test(key)) refuse(path, 'has a key that JSON storage refuses');
        if (entry !== undefined) check(entry, `${path}.${key}`, [...ancestors, value]);
      }
    else refuse(path, `is a ${value.constructor.name}`);
  };
  if (!isPlainObject(payload)) refuse('payload', 'is not a plain object');
  check(payload, 'payload', []);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
