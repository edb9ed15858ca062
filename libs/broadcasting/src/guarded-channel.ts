/** Kinds of channels that need an authorization; also the prefix of their names, without its hyphen. */
export type GuardedKind = 'private' | 'private-encrypted' | 'presence';

/** In the order in which they are stripped: one that begins with another comes first. */
const KINDS: readonly GuardedKind[] = ['private-encrypted', 'private', 'presence'];

export const GUARDED_KINDS: ReadonlySet<GuardedKind> = new Set(KINDS);

export interface GuardedChannel {
  readonly kind: GuardedKind;
  /** Without the prefix: what patterns are matched against. A cache channel keeps its `cache-`, as in Laravel. */
  readonly subject: string;
}

/** @returns undefined for a public channel */
export function guardedChannel(name: string): GuardedChannel | undefined {
  const kind = KINDS.find((candidate) => name.startsWith(`${candidate}-`));
  return kind && { kind, subject: name.slice(kind.length + 1) };
}
