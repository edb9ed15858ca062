/** Longest channel name, prefix included. The SDKs let up to 200 pass, so the server has to check. */
export const MAX_CHANNEL_NAME_LENGTH = 164;

const CHANNEL_NAME = /^[A-Za-z0-9_\-=@,.;]+$/;

/** Whether `value` is a channel name that may be subscribed to. `#`, which begins reserved names, is not. */
export function isChannelName(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= MAX_CHANNEL_NAME_LENGTH && CHANNEL_NAME.test(value)
  );
}

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
