// Flow ⑦
// From: libs/reverb/src/http/event-endpoints.ts (parseEvent)
import {
  isChannelName,
  isServerToUserChannelName,
  isSocketId,
  MAX_CHANNELS_PER_EVENT,
  MAX_EVENT_DATA_BYTES,
  MAX_EVENT_ID_LENGTH,
  MAX_EVENT_NAME_LENGTH,
} from '@giftspire/pusher-protocol';
import type { PublishedEvent } from './protocol/event-dispatcher';

/** Thrown when an event to publish breaks a rule of the Pusher HTTP API. The message names the invalid field. */
export class InvalidEvent extends Error {
  readonly code = 'INVALID_EVENT';

  constructor(
    message: string,
    /** Reason of the rejection; `data-too-long` if the payload is longer than {@link MAX_EVENT_DATA_BYTES}. */
    readonly reason: 'malformed' | 'data-too-long' = 'malformed',
  ) {
    super(message);
    this.name = 'InvalidEvent';
  }
}

/** The fields of an event in the body of `POST /apps/{id}/events`, not validated yet. */
export type EventFields = Readonly<Record<string, unknown>>;

/**
 * Validates the fields of an event: `name`, `data` (a string), `channels` or `channel`, and optionally `socket_id`.
 *
 * @param fieldPrefix - put before field names in error messages, e.g. `batch[3].`
 * @throws InvalidEvent
 */
export function parseEvent(fields: EventFields, fieldPrefix = ''): PublishedEvent {
  return {
    name: parseName(fields['name'], fieldPrefix),
    data: parseData(fields['data'], fieldPrefix),
    channels: parseChannels(fields, fieldPrefix),
    exceptSocketId: parseExceptSocketId(fields['socket_id'], fieldPrefix),
  };
}

/**
 * Validates `event_id`, the idempotency key by which a repeated publication of the same event is recognised.
 *
 * @returns undefined if the publisher sent no id
 * @throws InvalidEvent
 */
export function parseEventId(id: unknown): string | undefined {
  if (id === undefined) return undefined;
  if (typeof id !== 'string' || id === '' || id.length > MAX_EVENT_ID_LENGTH)
    throw new InvalidEvent(`event_id must be a string of 1 to ${MAX_EVENT_ID_LENGTH} characters`);
  return id;
}

function parseName(name: unknown, fieldPrefix: string): string {
  if (typeof name !== 'string' || name === '' || name.length > MAX_EVENT_NAME_LENGTH)
    throw new InvalidEvent(
      `${fieldPrefix}name must be a string of 1 to ${MAX_EVENT_NAME_LENGTH} characters`,
    );
  return name;
}

function parseData(data: unknown, fieldPrefix: string): string {
  if (typeof data !== 'string') throw new InvalidEvent(`${fieldPrefix}data must be a string`);
  if (Buffer.byteLength(data) > MAX_EVENT_DATA_BYTES)
    throw new InvalidEvent(
      `${fieldPrefix}data must not be longer than ${MAX_EVENT_DATA_BYTES} bytes`,
      'data-too-long',
    );
  return data;
}

/** Returns the names in `channels` or, without `channels`, the one in `channel`. @throws InvalidEvent */
function parseChannels({ channels, channel }: EventFields, fieldPrefix: string): readonly string[] {
  const names: unknown = channels ?? (channel === undefined ? undefined : [channel]);
  if (!Array.isArray(names))
    throw new InvalidEvent(`${fieldPrefix}channels must be an array, or channel a string`);
  if (names.length === 0 || names.length > MAX_CHANNELS_PER_EVENT)
    throw new InvalidEvent(`${fieldPrefix}channels must hold 1 to ${MAX_CHANNELS_PER_EVENT} names`);
  return names.map((name: unknown) => {
    if (isChannelName(name) || isServerToUserChannelName(name)) return name;
    throw new InvalidEvent(
      `${fieldPrefix}channels holds an invalid name: ${describeForErrorMessage(name)}`,
    );
  });
}

/**
 * Returns the socket id to exclude, undefined if there is none; the Pusher SDKs then send null.
 *
 * @throws InvalidEvent
 */
function parseExceptSocketId(socketId: unknown, fieldPrefix: string): string | undefined {
  if (socketId === undefined || socketId === null) return undefined;
  if (!isSocketId(socketId))
    throw new InvalidEvent(`${fieldPrefix}socket_id must look like 123.456`);
  return socketId;
}

/** Returns the first 80 characters of a string, quoted, or the type of any other value. */
function describeForErrorMessage(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : typeof value;
}
