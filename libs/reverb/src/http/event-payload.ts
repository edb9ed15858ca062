import {
  isChannelName,
  isServerToUserChannel,
  MAX_CHANNELS_PER_EVENT,
  MAX_EVENT_DATA_BYTES,
  MAX_EVENT_ID_LENGTH,
  MAX_EVENT_NAME_LENGTH,
} from '@giftspire/pusher-protocol';
import type { PublishedEvent } from '../protocol/event-dispatcher';
import { parseSocketId } from './connection-fields';
import { HttpError } from './http-error';
import type { JsonObject } from './json-body';

/**
 * Reads one event of a request: `name`, `data` (a string), `channels` or `channel`, `socket_id`.
 *
 * @param where - place in the body for messages, e.g. `batch[3].`
 * @throws HttpError 400, or 413 for `data` over 10 KB
 */
export function parseEvent(fields: JsonObject, where = ''): PublishedEvent {
  return {
    name: parseName(fields['name'], where),
    data: parseData(fields['data'], where),
    channels: parseChannels(fields, where),
    exceptSocketId: parseExceptSocketId(fields['socket_id'], where),
  };
}

/**
 * Reads what tells a publication that is repeated from a new one.
 *
 * @throws HttpError 400
 */
export function parseEventId(id: unknown): string | undefined {
  if (id === undefined) return undefined;
  if (typeof id !== 'string' || id === '' || id.length > MAX_EVENT_ID_LENGTH)
    throw new HttpError(400, `event_id must be a string of 1 to ${MAX_EVENT_ID_LENGTH} characters`);
  return id;
}

function parseName(name: unknown, where: string): string {
  if (typeof name !== 'string' || name === '' || name.length > MAX_EVENT_NAME_LENGTH)
    throw new HttpError(
      400,
      `${where}name must be a string of 1 to ${MAX_EVENT_NAME_LENGTH} characters`,
    );
  return name;
}

function parseData(data: unknown, where: string): string {
  if (typeof data !== 'string') throw new HttpError(400, `${where}data must be a string`);
  if (Buffer.byteLength(data) > MAX_EVENT_DATA_BYTES)
    throw new HttpError(413, `${where}data must not be longer than ${MAX_EVENT_DATA_BYTES} bytes`);
  return data;
}

function parseChannels({ channels, channel }: JsonObject, where: string): readonly string[] {
  const names: unknown = channels ?? (channel === undefined ? undefined : [channel]);
  if (!Array.isArray(names))
    throw new HttpError(400, `${where}channels must be an array, or channel a string`);
  if (names.length === 0 || names.length > MAX_CHANNELS_PER_EVENT)
    throw new HttpError(400, `${where}channels must hold 1 to ${MAX_CHANNELS_PER_EVENT} names`);
  return names.map((name: unknown) => {
    if (isChannelName(name) || isServerToUserChannel(name)) return name;
    throw new HttpError(400, `${where}channels holds an invalid name: ${excerpt(name)}`);
  });
}

/** Publishers send null when nobody is to be left out. */
function parseExceptSocketId(socketId: unknown, where: string): string | undefined {
  if (socketId === undefined || socketId === null) return undefined;
  return parseSocketId(socketId, where);
}

function excerpt(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : typeof value;
}
