import { InvalidMessage } from './message-errors';
import { findRawJsonValue } from './find-raw-json-value';

/** A `pusher:subscribe` frame. The types of its fields are checked; channel name and signature are not. */
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
  /** JSON text of the user, exactly as the application signed it. */
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
 * Parses a text frame of a client. The `data` of `pusher:` frames may be an object, as pusher-js sends it, or a string
 * of JSON; that of other events is returned unchanged.
 *
 * @throws InvalidMessage when the text is not a JSON object, a field has the wrong type, or an event whose name begins
 *   with `pusher:` or `pusher_internal:` is unknown
 */
export function parseClientFrame(text: string): ClientFrame {
  const frame = requireJsonObject(parseJsonOrThrowInvalidMessage(text), 'not a JSON object');
  const event = frame['event'];
  if (typeof event !== 'string') throw new InvalidMessage('event must be a string');
  switch (event) {
    case 'pusher:ping':
      return { kind: 'ping' };
    case 'pusher:pong':
      return { kind: 'pong' };
    case 'pusher:subscribe':
      return toSubscribeFrame(parseDataObject(frame));
    case 'pusher:unsubscribe':
      return {
        kind: 'unsubscribe',
        channel: requireStringField(parseDataObject(frame), 'channel'),
      };
    case 'pusher:signin':
      return toSigninFrame(parseDataObject(frame));
    default:
      return toClientOrApplicationEvent(event, frame, text);
  }
}

function toSubscribeFrame(data: JsonObject): SubscribeFrame {
  return {
    kind: 'subscribe',
    channel: requireStringField(data, 'channel'),
    auth: readOptionalStringField(data, 'auth'),
    channelData: readOptionalStringField(data, 'channel_data'),
  };
}

function toSigninFrame(data: JsonObject): SigninFrame {
  return {
    kind: 'signin',
    auth: readOptionalStringField(data, 'auth'),
    userData: requireStringField(data, 'user_data'),
  };
}

/**
 * Returns the frame of a client event or of an application's own event.
 *
 * @throws InvalidMessage when the name begins with `pusher:` or `pusher_internal:`
 */
function toClientOrApplicationEvent(event: string, frame: JsonObject, text: string): ClientFrame {
  if (event.startsWith('pusher:') || event.startsWith('pusher_internal:'))
    throw new InvalidMessage('unknown pusher event');
  const fields = { event, channel: readOptionalStringField(frame, 'channel'), data: frame['data'] };
  if (!event.startsWith('client-')) return { kind: 'event', ...fields };
  return { kind: 'client-event', ...fields, dataText: findRawJsonValue(text, 'data') };
}

/** Returns the `data` of a frame, parsed if it is a string of JSON. @throws InvalidMessage when it is no object */
function parseDataObject(frame: JsonObject): JsonObject {
  const data = frame['data'];
  return requireJsonObject(
    typeof data === 'string' ? parseJsonOrThrowInvalidMessage(data) : data,
    'data must be an object',
  );
}

/** Returns a field of the type string. @throws InvalidMessage when it is absent or has another type */
function requireStringField(fields: JsonObject, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new InvalidMessage(`${name} must be a string`);
  return value;
}

/**
 * Returns a string field, or undefined when it is absent, null or the empty string: clients send all three for a field
 * without a value.
 *
 * @throws InvalidMessage when the value has another type
 */
function readOptionalStringField(fields: JsonObject, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  return requireStringField(fields, name);
}

function requireJsonObject(value: unknown, problem: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidMessage(problem);
  return value as JsonObject;
}

function parseJsonOrThrowInvalidMessage(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidMessage('not JSON');
    throw error;
  }
}
