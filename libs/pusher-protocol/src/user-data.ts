import { isChannelName } from './channel-name';
import { MAX_USER_ID_LENGTH } from './limits';
import { InvalidMessage } from './message-errors';

/** Who is behind a connection, as his application says. */
export interface SignedInUser {
  /** Of the characters of a channel name: it becomes part of one. */
  readonly id: string;
  /** JSON value; undefined when the application tells nothing about its users. */
  readonly info: unknown;
  /** Ids of the users whose coming and going he wants to know of. May be too long. */
  readonly watchlist: readonly string[];
}

/**
 * Reads the `user_data` of a sign-in, `{"id": …, "user_info": …, "watchlist": [ … ]}`. Only to be called with text
 * whose signature was verified.
 *
 * @throws InvalidMessage
 */
export function parseUserData(userData: string): SignedInUser {
  const { id, user_info: info, watchlist = [] } = parseObject(userData);
  if (!isChannelName(id) || id.length > MAX_USER_ID_LENGTH)
    throw new InvalidMessage(
      `user_data.id must have 1 to ${MAX_USER_ID_LENGTH} allowed characters`,
    );
  if (!Array.isArray(watchlist) || !watchlist.every((entry) => typeof entry === 'string'))
    throw new InvalidMessage('user_data.watchlist must hold strings');
  return { id, info, watchlist };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new InvalidMessage('user_data must hold a JSON object');
}
