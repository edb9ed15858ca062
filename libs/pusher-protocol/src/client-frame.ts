import { InvalidMessage } from './message-errors';
import { findRawMember } from './find-raw-member';

/** A `pusher:subscribe` frame. Only the types of its fields are checked, not the signature. */
export interface SubscribeFrame {
  readonly kind: 'subscribe';
  readonly channel: string;
  readonly auth: string | undefined;
  readonly channelData: string | undefined;
}

/** A client event: sent by one client to the other subscribers of a channel. Its name starts with `client-`. */
export interface ClientEventFrame {
  readonly kind: 'client-event';
  readonly event: string;
  readonly channel: string | undefined;
  readonly data: unknown;
  /** JSON text of {@link data}, exactly as the client sent it; undefined without data. */
  readonly dataText: string | undefined;
}

/** A `pusher:signin` frame: authenticates the user of the connection. Its signature is not verified yet. */
export interface SigninFrame {
  readonly kind: 'signin';
  readonly auth: string | undefined;
  /** JSON text, exactly as signed. */
  readonly userData: string;
}

/** A parsed text frame of a client. */
export type ClientFrame =
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong' }
  | SubscribeFrame
  | SigninFrame
  | { readonly kind: 'unsubscribe'; readonly channel: string }
  | ClientEventFrame
  /** An application's own event: its name starts with neither `pusher:`, `pusher_internal:` nor `client-`. */
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly channel: string | undefined;
      readonly data: unknown;
    };

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses a text frame of a client. `data` may be an object, as pusher-js sends it, or a string of JSON.
 *
 * @throws InvalidMessage when the text is not JSON, a field has the wrong type, or the `pusher:` event is unknown
 */
export function parseClientFrame(text: string): ClientFrame {
  const frame = requireObject(parseJson(text), 'not a JSON object');
  const event = frame['event'];
  if (typeof event !== 'string') throw new InvalidMessage('event must be a string');
  switch (event) {
    case 'pusher:ping':
      return { kind: 'ping' };
    case 'pusher:pong':
      return { kind: 'pong' };
    case 'pusher:subscribe':
      return parseSubscribe(parseData(frame));
    case 'pusher:unsubscribe':
      return { kind: 'unsubscribe', channel: readString(parseData(frame), 'channel') };
    case 'pusher:signin':
      return parseSignin(parseData(frame));
    default:
      return parseOtherEvent(event, frame, text);
  }
}

function parseSubscribe(data: JsonObject): SubscribeFrame {
  return {
    kind: 'subscribe',
    channel: readString(data, 'channel'),
    auth: readOptionalString(data, 'auth'),
    channelData: readOptionalString(data, 'channel_data'),
  };
}

function parseSignin(data: JsonObject): SigninFrame {
  return {
    kind: 'signin',
    auth: readOptionalString(data, 'auth'),
    userData: readString(data, 'user_data'),
  };
}

function parseOtherEvent(event: string, frame: JsonObject, text: string): ClientFrame {
  if (event.startsWith('pusher:') || event.startsWith('pusher_internal:'))
    throw new InvalidMessage('unknown pusher event');
  const fields = { event, channel: readOptionalString(frame, 'channel'), data: frame['data'] };
  if (!event.startsWith('client-')) return { kind: 'event', ...fields };
  return { kind: 'client-event', ...fields, dataText: findRawMember(text, 'data') };
}

function parseData(frame: JsonObject): JsonObject {
  const data = frame['data'];
  return requireObject(typeof data === 'string' ? parseJson(data) : data, 'data must be an object');
}

function readString(fields: JsonObject, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new InvalidMessage(`${name} must be a string`);
  return value;
}

/** Reads a field that clients leave out, or send as null or the empty string, when they have no value for it. */
function readOptionalString(fields: JsonObject, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  return readString(fields, name);
}

function requireObject(value: unknown, problem: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidMessage(problem);
  return value as JsonObject;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidMessage('not JSON');
    throw error;
  }
}
