import { InvalidMessage } from './message-errors';
import { memberText } from './json-member';

/** Asks to receive the events of a channel. Nothing of it is verified yet, only its types are. */
export interface SubscribeFrame {
  readonly kind: 'subscribe';
  readonly channel: string;
  readonly auth: string | undefined;
  readonly channelData: string | undefined;
}

/** An event that one client sends to the others on a channel: its name starts with `client-`. */
export interface ClientEventFrame {
  readonly kind: 'client-event';
  readonly event: string;
  readonly channel: string | undefined;
  readonly data: unknown;
  /** {@link data} as it was written; undefined when there is none. */
  readonly dataText: string | undefined;
}

/** Says who the user of the connection is. */
export interface SigninFrame {
  readonly kind: 'signin';
  readonly auth: string | undefined;
  /** JSON text, as signed. */
  readonly userData: string;
}

/** What a client says. */
export type ClientFrame =
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong' }
  | SubscribeFrame
  | SigninFrame
  | { readonly kind: 'unsubscribe'; readonly channel: string }
  | ClientEventFrame
  /** Any event the protocol does not reserve. */
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly channel: string | undefined;
      readonly data: unknown;
    };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a text frame of a client. `data` may be an object, as pusher-js sends it, or a string holding one.
 *
 * @throws InvalidMessage when it is not JSON, not of the protocol's shape, or an unknown `pusher:` event
 */
export function parseClientFrame(text: string): ClientFrame {
  const frame = asFields(parseJson(text), 'not a JSON object');
  const event = frame['event'];
  if (typeof event !== 'string') throw new InvalidMessage('event must be a string');
  switch (event) {
    case 'pusher:ping':
      return { kind: 'ping' };
    case 'pusher:pong':
      return { kind: 'pong' };
    case 'pusher:subscribe':
      return subscribeFrame(decodedData(frame));
    case 'pusher:unsubscribe':
      return { kind: 'unsubscribe', channel: requiredText(decodedData(frame), 'channel') };
    case 'pusher:signin':
      return signinFrame(decodedData(frame));
    default:
      return otherFrame(event, frame, text);
  }
}

function subscribeFrame(data: Fields): SubscribeFrame {
  return {
    kind: 'subscribe',
    channel: requiredText(data, 'channel'),
    auth: optionalText(data, 'auth'),
    channelData: optionalText(data, 'channel_data'),
  };
}

function signinFrame(data: Fields): SigninFrame {
  return {
    kind: 'signin',
    auth: optionalText(data, 'auth'),
    userData: requiredText(data, 'user_data'),
  };
}

function otherFrame(event: string, frame: Fields, text: string): ClientFrame {
  if (event.startsWith('pusher:') || event.startsWith('pusher_internal:'))
    throw new InvalidMessage('unknown pusher event');
  const fields = { event, channel: optionalText(frame, 'channel'), data: frame['data'] };
  if (!event.startsWith('client-')) return { kind: 'event', ...fields };
  return { kind: 'client-event', ...fields, dataText: memberText(text, 'data') };
}

function decodedData(frame: Fields): Fields {
  const data = frame['data'];
  return asFields(typeof data === 'string' ? parseJson(data) : data, 'data must be an object');
}

function requiredText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new InvalidMessage(`${name} must be a string`);
  return value;
}

/** Clients send what they do not have as null, as the empty string, or not at all. */
function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  return requiredText(fields, name);
}

function asFields(value: unknown, problem: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidMessage(problem);
  return value as Fields;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidMessage('not JSON');
    throw error;
  }
}
