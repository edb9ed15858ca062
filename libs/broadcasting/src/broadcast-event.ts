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
import { getDefinitionOrDefault } from './broadcastable-options';
import { toUniqueChannelNames } from './channels';
import { toEncryptedSizeBytes } from './encryption/encryption-key';
import { BroadcastTooLargeError, InvalidBroadcastEventError } from './errors';
import { tryParseGuardedChannelName } from './guarded-channel';
import { serializePayload } from './serialize-payload';

const LARAVEL_EVENT_NAMESPACE = 'App\\Events';

const broadcastEventSchema = z.object({
  id: z.uuid(),
  channels: z
    .array(
      z.string().refine((name) => isChannelName(name) || isServerToUserChannelName(name), {
        error: ({ input }) => `${JSON.stringify(input)} is not a valid channel name`,
      }),
    )
    .min(1),
  name: z.string().min(1).max(MAX_EVENT_NAME_LENGTH),
  data: z.string(),
  exceptSocketId: z.string().refine(isSocketId).optional(),
});

/**
 * Snapshot of a {@link Broadcastable} at the moment it was dispatched. It is plain JSON, so that it can be queued.
 */
export interface BroadcastEvent {
  /** UUID; the same for all attempts to publish the event. */
  id: string;
  /** Full channel names with prefix, e.g. `private-orders.1`. */
  channels: string[];
  name: string;
  /** Payload as JSON text, which subscribers receive unchanged. */
  data: string;
  /** Id of a connection that does not receive the event, e.g. `1234.5678`. */
  exceptSocketId?: string;
}

export interface EventNamingOptions {
  /** Namespace before the class name in the default event name; false: none. Default: `App\Events`. */
  eventNamespace?: string | false;
}

/**
 * Returns the snapshot of a broadcastable, with a new id.
 *
 * @throws InvalidBroadcastEventError when it has no channel, a channel name that is invalid or not declared, an invalid
 *   event name, or a payload that cannot be converted to JSON
 * @throws BroadcastTooLargeError
 */
export function toBroadcastEvent(
  source: Broadcastable,
  { eventNamespace = LARAVEL_EVENT_NAMESPACE }: EventNamingOptions = {},
): BroadcastEvent {
  const { name: className } = source.constructor;
  const { as, patterns } = getDefinitionOrDefault(source.constructor);
  const event = createBroadcastEvent({
    channels: toUniqueChannelNames(source.broadcastOn()),
    name:
      source.broadcastAs?.() ??
      as ??
      (eventNamespace === false ? className : `${eventNamespace}\\${className}`),
    data: serializePayload(source),
  });
  for (const channel of event.channels)
    if (
      patterns.length > 0 &&
      !patterns.some(({ pattern }) => pattern.matchParams(channel) !== null)
    )
      throw new InvalidBroadcastEventError(`${className} does not declare the channel ${channel}`);
  return event;
}

/**
 * Returns an event with a new id.
 *
 * @throws InvalidBroadcastEventError when a field is invalid, or encrypted and other channels are mixed
 * @throws BroadcastTooLargeError
 */
export function createBroadcastEvent(content: Omit<BroadcastEvent, 'id'>): BroadcastEvent {
  const event = parseBroadcastEvent({ id: randomUUID(), ...content });
  const encrypted = event.channels.filter(
    (channel) => tryParseGuardedChannelName(channel)?.kind === 'private-encrypted',
  );
  if (encrypted.length > 0 && encrypted.length < event.channels.length)
    throw new InvalidBroadcastEventError(
      `it would be encrypted on ${encrypted.join(', ')} but not on its other channels`,
    );
  const payloadBytes = Buffer.byteLength(event.data);
  const bytes = encrypted.length > 0 ? toEncryptedSizeBytes(payloadBytes) : payloadBytes;
  if (bytes > MAX_EVENT_DATA_BYTES)
    throw new BroadcastTooLargeError(event.name, 'payload', bytes, MAX_EVENT_DATA_BYTES);
  return event;
}

/**
 * Returns an event that was serialized, e.g. in the payload of a job, after its validation.
 *
 * @throws InvalidBroadcastEventError with the reason for each invalid field
 */
export function parseBroadcastEvent(value: unknown): BroadcastEvent {
  const parsed = broadcastEventSchema.safeParse(value);
  if (!parsed.success) throw new InvalidBroadcastEventError(z.prettifyError(parsed.error));
  return parsed.data;
}
