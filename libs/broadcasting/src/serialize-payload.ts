import type { Broadcastable } from './broadcastable';
import { InvalidBroadcastEventError } from './errors';

/**
 * Returns the payload of an event as JSON text.
 *
 * @throws InvalidBroadcastEventError when it cannot be converted to JSON, or a property of the event is a class instance
 */
export function serializePayload(source: Broadcastable): string {
  const payload = source.broadcastWith?.();
  const text =
    payload === null || payload === undefined
      ? toJsonText({ ...source }, rejectClassInstances)
      : toJsonText(payload);
  if (text === undefined)
    throw new InvalidBroadcastEventError('its payload cannot be converted to JSON');
  return text;
}

/** Returns undefined when `JSON.stringify` does, e.g. for a function. */
function toJsonText(value: object, replacer?: (key: string, value: unknown) => unknown) {
  try {
    return JSON.stringify(value, replacer) as string | undefined;
  } catch (error) {
    // Cyclic objects and bigints cause a TypeError. Other errors come from a `toJSON` method and are thrown unchanged.
    if (!(error instanceof TypeError)) throw error;
    throw new InvalidBroadcastEventError(
      `its payload cannot be converted to JSON: ${error.message}`,
    );
  }
}

/**
 * Replacer for `JSON.stringify` that throws for class instances and keeps all other values. A database entity would be
 * sent with all its columns, including a password.
 */
function rejectClassInstances(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return value;
  throw new InvalidBroadcastEventError(
    `its property "${key}" is a ${value.constructor.name}; select the data to send in broadcastWith()`,
  );
}
