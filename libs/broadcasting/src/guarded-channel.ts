/** Kinds of channels that need an authorization; also the prefix of their names, without its hyphen. */
export type GuardedChannelKind = 'private' | 'private-encrypted' | 'presence';

/** In the order in which they are stripped: one that begins with another comes first. */
const KINDS: readonly GuardedChannelKind[] = ['private-encrypted', 'private', 'presence'];

export const GUARDED_CHANNEL_KINDS: ReadonlySet<GuardedChannelKind> = new Set(KINDS);

export interface GuardedChannel {
  readonly kind: GuardedChannelKind;
  /** Without the prefix: what patterns are matched against. A cache channel keeps its `cache-`, as in Laravel. */
  readonly nameWithoutPrefix: string;
}

/** @returns undefined for a public channel */
export function parseGuardedChannel(name: string): GuardedChannel | undefined {
  const kind = KINDS.find((candidate) => name.startsWith(`${candidate}-`));
  return kind && { kind, nameWithoutPrefix: name.slice(kind.length + 1) };
}
