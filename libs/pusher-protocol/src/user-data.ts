import { isChannelName } from './channel-name';
import { MAX_USER_ID_LENGTH } from './limits';
import { InvalidMessage } from './message-errors';

/** The user a connection is signed in as, from `user_data` that the application signed. */
export interface SignedInUser {
  /** User id. Made of the characters of a channel name, because it becomes part of `#server-to-user-{id}`. */
  readonly id: string;
  /** `user_info`, any JSON value; undefined when the application sent none. */
  readonly info: unknown;
  /** Ids of the users whose online status the user follows. May be longer than the protocol's limit. */
  readonly watchlist: readonly string[];
}

/**
 * Parses the `user_data` of a sign-in, `{"id": …, "user_info": …, "watchlist": [ … ]}`. The caller must have verified
 * the signature of the text.
 *
 * @throws InvalidMessage when the text is malformed, or the id is over 128 characters or not of allowed characters
 */
export function parseUserData(userData: string): SignedInUser {
  const { id, user_info: info, watchlist = [] } = parseUserDataObject(userData);
  if (!isChannelName(id) || id.length > MAX_USER_ID_LENGTH)
    throw new InvalidMessage(
      `user_data.id must have 1 to ${MAX_USER_ID_LENGTH} allowed characters`,
    );
  if (!Array.isArray(watchlist) || !watchlist.every((entry) => typeof entry === 'string'))
    throw new InvalidMessage('user_data.watchlist must hold strings');
  return { id, info, watchlist };
}

function parseUserDataObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new InvalidMessage('user_data must hold a JSON object');
}
