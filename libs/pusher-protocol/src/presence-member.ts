import { MAX_USER_ID_LENGTH, MAX_USER_OBJECT_BYTES } from './limits';
import { InvalidMessage } from './message-errors';

/** A user on a presence channel: one member, however many of their connections subscribe to it. */
export interface PresenceMember {
  /** User id, always as a string: `1` and `"1"` are the same user. */
  readonly userId: string;
  /** `user_info` as JSON text; undefined when the application sent none. */
  readonly userInfo: string | undefined;
}

/**
 * Parses the `channel_data` of a subscription, `{"user_id": …, "user_info": …}`. The caller must have verified the
 * signature of the text.
 *
 * @throws InvalidMessage when the text is malformed, the id is invalid, or `user_id` and `user_info` together are over
 *   1 KB of JSON
 */
export function parsePresenceMember(channelData: string): PresenceMember {
  const data = parseChannelDataObject(channelData);
  return createPresenceMember(data['user_id'], data['user_info']);
}

/**
 * Returns the presence member of a user id and the application's information about the user. A numeric id becomes a
 * string, and the information becomes JSON text.
 *
 * @throws InvalidMessage when the id is invalid, or id and information together are over 1 KB of JSON
 */
export function createPresenceMember(id: unknown, info: unknown): PresenceMember {
  const userId = toValidUserId(id);
  const userInfo = info === undefined ? undefined : JSON.stringify(info);
  const bytes = Buffer.byteLength(JSON.stringify({ user_id: userId, user_info: info }));
  if (bytes > MAX_USER_OBJECT_BYTES)
    throw new InvalidMessage(`user object must not be longer than ${MAX_USER_OBJECT_BYTES} bytes`);
  return { userId, userInfo };
}

/**
 * Returns a user id as a string.
 *
 * @throws InvalidMessage unless it is a string of 1 to 128 characters or a number that is exact in JavaScript
 */
function toValidUserId(id: unknown): string {
  // Larger numbers are rejected: JSON.parse rounds them, so two different users would get the same id.
  if (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER) return String(id);
  if (typeof id !== 'string' || id === '' || id.length > MAX_USER_ID_LENGTH)
    throw new InvalidMessage(`user_id must have 1 to ${MAX_USER_ID_LENGTH} characters`);
  return id;
}

function parseChannelDataObject(text: string): Readonly<Record<string, unknown>> {
  const value = parseChannelDataJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidMessage('channel_data must hold a JSON object');
  return value as Record<string, unknown>;
}

function parseChannelDataJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidMessage('channel_data must be JSON');
    throw error;
  }
}
