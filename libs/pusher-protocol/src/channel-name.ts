import { MAX_CHANNEL_NAME_LENGTH } from './limits';

const CHANNEL_NAME = /^[A-Za-z0-9_\-=@,.;]+$/;

/** Whether `value` is a channel name that may be subscribed to. `#`, which begins reserved names, is not. */
export function isChannelName(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= MAX_CHANNEL_NAME_LENGTH && CHANNEL_NAME.test(value)
  );
}

const CACHE_CHANNEL = /^(private-|private-encrypted-|presence-)?cache-/;

/** Prefixes without their hyphen; a longer one comes before the shorter one it starts with. */
const PREFIXES = [
  'private-encrypted-cache',
  'private-encrypted',
  'private-cache',
  'private',
  'presence-cache',
  'presence',
  'cache',
] as const;

export type ChannelKind = (typeof PREFIXES)[number] | 'public';

/**
 * What the prefix of a channel name says. Case, position and the hyphen count:
 * `privatefoo`, `Private-foo` and `my-private-foo` are public.
 */
export function channelKind(name: string): ChannelKind {
  return PREFIXES.find((prefix) => name.startsWith(`${prefix}-`)) ?? 'public';
}

/** Whether the last event of this channel is kept for those who come later. */
export function isCacheChannel(name: string): boolean {
  return CACHE_CHANNEL.test(name);
}

const SERVER_TO_USER = '#server-to-user-';

/** The channel on which only the user of that id is reached, once signed in. The only name with a `#`. */
export function serverToUserChannel(userId: string): string {
  return `${SERVER_TO_USER}${userId}`;
}

/** Whether `value` names the channel of one user. */
export function isServerToUserChannel(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.startsWith(SERVER_TO_USER) &&
    isChannelName(value.slice(SERVER_TO_USER.length))
  );
}
