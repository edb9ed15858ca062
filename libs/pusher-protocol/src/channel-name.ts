import { MAX_CHANNEL_NAME_LENGTH } from './limits';

const CHANNEL_NAME_PATTERN = /^[A-Za-z0-9_\-=@,.;]+$/;

/**
 * Returns whether `value` is a channel name of allowed length and characters. False for the reserved names that begin
 * with `#`, also for `#server-to-user-{id}`.
 */
export function isChannelName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_CHANNEL_NAME_LENGTH &&
    CHANNEL_NAME_PATTERN.test(value)
  );
}

const CACHE_CHANNEL_PATTERN = /^(private-|private-encrypted-|presence-)?cache-/;

/**
 * Channel name prefixes without their hyphen. Longer ones come first, because `private` is a prefix of `private-cache`.
 */
const CHANNEL_PREFIXES = [
  'private-encrypted-cache',
  'private-encrypted',
  'private-cache',
  'private',
  'presence-cache',
  'presence',
  'cache',
] as const;

/** Kind of a channel: the prefix of its name, or `public` without one. */
export type ChannelKind = (typeof CHANNEL_PREFIXES)[number] | 'public';

/**
 * Returns the kind of a channel by the prefix of its name. Only an exact prefix with its hyphen counts:
 * `privatefoo`, `Private-foo` and `my-private-foo` are public channels.
 */
export function getChannelKind(name: string): ChannelKind {
  return CHANNEL_PREFIXES.find((prefix) => name.startsWith(`${prefix}-`)) ?? 'public';
}

/** Returns whether the name has the prefix of a cache channel: the server keeps its last event for new subscribers. */
export function isCacheChannel(name: string): boolean {
  return CACHE_CHANNEL_PATTERN.test(name);
}

const SERVER_TO_USER_PREFIX = '#server-to-user-';

/** Returns `#server-to-user-{id}`, the channel that only connections signed in as this user may subscribe to. */
export function buildServerToUserChannelName(userId: string): string {
  return `${SERVER_TO_USER_PREFIX}${userId}`;
}

/** Returns whether `value` is the channel name of a single user, `#server-to-user-{id}`. */
export function isServerToUserChannelName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.startsWith(SERVER_TO_USER_PREFIX) &&
    isChannelName(value.slice(SERVER_TO_USER_PREFIX.length))
  );
}
