import type { Broadcastable } from './broadcastable';
import { InvalidBroadcastEventError } from './errors';

/**
 * The payload of an event as JSON text.
 *
 * @throws InvalidBroadcastEventError when it is none, or would be what nobody meant to send
 */
export function serializePayload(source: Broadcastable): string {
  const chosen = source.broadcastWith?.();
  const text =
    chosen === null || chosen === undefined
      ? stringify({ ...source }, refuseUnchosenInstances)
      : stringify(chosen);
  if (text === undefined) throw new InvalidBroadcastEventError('its payload is not JSON');
  return text;
}

function stringify(value: object, replacer?: (key: string, value: unknown) => unknown) {
  try {
    return JSON.stringify(value, replacer) as string | undefined;
  } catch (error) {
    // Cycles and bigints.
    if (!(error instanceof TypeError)) throw error;
    throw new InvalidBroadcastEventError(`its payload is not JSON: ${error.message}`);
  }
}

/** An entity among the properties would be sent with every column, the password too: somebody has to choose. */
function refuseUnchosenInstances(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return value;
  throw new InvalidBroadcastEventError(
    `its property "${key}" is a ${value.constructor.name}; say with broadcastWith() what of it is sent`,
  );
}
