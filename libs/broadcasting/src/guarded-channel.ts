/** Kind of a channel that needs an authorization. Its name begins with the kind and a hyphen. */
export type GuardedChannelKind = 'private' | 'private-encrypted' | 'presence';

/** `private-encrypted` is first, because names of that kind begin with `private-` too. */
const KINDS_IN_MATCH_ORDER: readonly GuardedChannelKind[] = [
  'private-encrypted',
  'private',
  'presence',
];

export const GUARDED_CHANNEL_KINDS: ReadonlySet<GuardedChannelKind> = new Set(KINDS_IN_MATCH_ORDER);

/** Name of a channel that needs an authorization, split into its kind and the rest. */
export interface ParsedGuardedChannelName {
  readonly kind: GuardedChannelKind;
  /** Channel name that patterns are matched against. A cache channel keeps its `cache-`, as in Laravel. */
  readonly nameWithoutPrefix: string;
}

/** Splits a channel name into kind and rest; undefined for a public channel. */
export function tryParseGuardedChannelName(name: string): ParsedGuardedChannelName | undefined {
  const kind = KINDS_IN_MATCH_ORDER.find((candidate) => name.startsWith(`${candidate}-`));
  return kind && { kind, nameWithoutPrefix: name.slice(kind.length + 1) };
}
