import { MAX_USER_ID_LENGTH, MAX_USER_OBJECT_BYTES } from './limits';
import { InvalidMessage } from './message-errors';

/** Somebody on a presence channel, however many connections he has there. */
export interface PresenceMember {
  /** Always a string: clients key by it, and `1` and `"1"` are the same user. */
  readonly userId: string;
  /** JSON text; undefined when the application tells nothing about its users. */
  readonly userInfo: string | undefined;
}

/**
 * Reads the `channel_data` of a subscription, `{"user_id": …, "user_info": …}`. Only to be called with text whose
 * signature was verified.
 *
 * @throws InvalidMessage when it is not of that shape, the id is over 128 characters, or the whole over 1 KB
 */
export function parsePresenceMember(channelData: string): PresenceMember {
  const data = parseObject(channelData);
  return presenceMember(data['user_id'], data['user_info']);
}

/** @throws InvalidMessage */
export function presenceMember(id: unknown, info: unknown): PresenceMember {
  const userId = toUserId(id);
  const userInfo = info === undefined ? undefined : JSON.stringify(info);
  const bytes = Buffer.byteLength(JSON.stringify({ user_id: userId, user_info: info }));
  if (bytes > MAX_USER_OBJECT_BYTES)
    throw new InvalidMessage(`user object must not be longer than ${MAX_USER_OBJECT_BYTES} bytes`);
  return { userId, userInfo };
}

function toUserId(id: unknown): string {
  // Past 2^53 two different numbers read as the same one, and so would two users.
  if (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER) return String(id);
  if (typeof id !== 'string' || id === '' || id.length > MAX_USER_ID_LENGTH)
    throw new InvalidMessage(`user_id must have 1 to ${MAX_USER_ID_LENGTH} characters`);
  return id;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidMessage('channel_data must hold a JSON object');
  return value as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidMessage('channel_data must be JSON');
    throw error;
  }
}
