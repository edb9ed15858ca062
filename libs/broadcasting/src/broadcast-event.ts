import { randomUUID } from 'node:crypto';
import {
  isChannelName,
  isServerToUserChannelName,
  isSocketId,
  MAX_EVENT_DATA_BYTES,
  MAX_EVENT_NAME_LENGTH,
} from '@giftspire/pusher-protocol';
import { z } from 'zod';
import type { Broadcastable } from './broadcastable';
import { findBroadcastableDefinition } from './broadcastable-options';
import { toChannelNames } from './channels';
import { countEncryptedBytes } from './encryption/encryption-key';
import { BroadcastTooLargeError, InvalidBroadcastEventError } from './errors';
import { parseGuardedChannel } from './guarded-channel';
import { serializePayload } from './serialize-payload';

const LARAVEL_NAMESPACE = 'App\\Events';

const schema = z.object({
  id: z.uuid(),
  channels: z
    .array(
      z.string().refine((name) => isChannelName(name) || isServerToUserChannelName(name), {
        error: ({ input }) => `${JSON.stringify(input)} is no channel name`,
      }),
    )
    .min(1),
  name: z.string().min(1).max(MAX_EVENT_NAME_LENGTH),
  data: z.string(),
  exceptSocketId: z.string().refine(isSocketId).optional(),
});

/**
 * What a {@link Broadcastable} said at the moment it was dispatched: plain JSON, so it can wait in a queue.
 * Later changes of the domain do not reach it.
 */
export interface BroadcastEvent {
  /** UUID; the same over all attempts to send it. */
  id: string;
  /** Full names, prefix included. */
  channels: string[];
  name: string;
  /** The payload as JSON text: subscribers get exactly these characters. */
  data: string;
  /** Connection that is left out, e.g. `1234.5678`. */
  exceptSocketId?: string;
}

export interface EventNamingOptions {
  /** In front of the name of the class where an event has no other name; false: the bare name. Default: `App\Events`. */
  eventNamespace?: string | false;
}

/**
 * Takes the snapshot of a broadcastable.
 *
 * @throws InvalidBroadcastEventError when it names no channel, one it did not declare or that cannot be, has no valid
 *   name or a payload that is not JSON
 * @throws BroadcastTooLargeError
 */
export function toBroadcastEvent(
  source: Broadcastable,
  { eventNamespace = LARAVEL_NAMESPACE }: EventNamingOptions = {},
): BroadcastEvent {
  const { name: className } = source.constructor;
  const { as, patterns } = findBroadcastableDefinition(source.constructor);
  const event = createBroadcastEvent({
    channels: toChannelNames(source.broadcastOn()),
    name:
      source.broadcastAs?.() ??
      as ??
      (eventNamespace === false ? className : `${eventNamespace}\\${className}`),
    data: serializePayload(source),
  });
  for (const channel of event.channels)
    if (patterns.length > 0 && !patterns.some(({ pattern }) => pattern.match(channel) !== null))
      throw new InvalidBroadcastEventError(`${className} does not declare the channel ${channel}`);
  return event;
}

/**
 * An event with an id of its own.
 *
 * @throws InvalidBroadcastEventError, BroadcastTooLargeError
 */
export function createBroadcastEvent(content: Omit<BroadcastEvent, 'id'>): BroadcastEvent {
  const event = parseBroadcastEvent({ id: randomUUID(), ...content });
  const encrypted = event.channels.filter(
    (channel) => parseGuardedChannel(channel)?.kind === 'private-encrypted',
  );
  if (encrypted.length > 0 && encrypted.length < event.channels.length)
    throw new InvalidBroadcastEventError(
      `it would be encrypted on ${encrypted.join(', ')} and readable on its other channels`,
    );
  const payloadBytes = Buffer.byteLength(event.data);
  const bytes = encrypted.length > 0 ? countEncryptedBytes(payloadBytes) : payloadBytes;
  if (bytes > MAX_EVENT_DATA_BYTES)
    throw new BroadcastTooLargeError(event.name, 'payload', bytes, MAX_EVENT_DATA_BYTES);
  return event;
}

/**
 * Reads an event back, e.g. from a job's payload.
 *
 * @throws InvalidBroadcastEventError with the reason for each refused field
 */
export function parseBroadcastEvent(value: unknown): BroadcastEvent {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InvalidBroadcastEventError(z.prettifyError(parsed.error));
  return parsed.data;
}
