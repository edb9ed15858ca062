import { ChannelPattern } from './channel-pattern';
import { InvalidBroadcastableError } from './errors';

export interface BroadcastableOptions {
  /** Event name on the wire; `broadcastAs()` wins. */
  as?: string;
  /**
   * Patterns of the channels it goes to, with prefix, e.g. `private-App.Models.User.{id}`. One without an authorizer is
   * reported when the application starts, and an event that goes elsewhere is refused.
   */
  channels?: readonly string[];
  /** Sent by the process that dispatches it, which waits and hears of failures; nothing is tried again later. */
  now?: boolean;
  /** Queue on which it waits; some worker must work it. Default: `broadcasts`. */
  queue?: string;
  /** Attempts in all, 1 to 50. Default: 8, over seven minutes. */
  tries?: number;
  /** It may be dispatched with a transaction only, and is sent after its commit. */
  afterCommit?: boolean;
}

export type BroadcastableDefinition = Readonly<BroadcastableOptions> & {
  readonly patterns: readonly { readonly text: string; readonly pattern: ChannelPattern }[];
};

const MAX_TRIES = 50;
const DEFAULT_DEFINITION: BroadcastableDefinition = { patterns: [] };
const definitions = new Map<object, BroadcastableDefinition>();

/** @throws InvalidBroadcastableError, InvalidChannelPatternError */
export function defineBroadcastable(target: { name: string }, options: BroadcastableOptions): void {
  const { now, queue, tries, afterCommit, channels = [] } = options;
  const refuse = (problem: string): never => {
    throw new InvalidBroadcastableError(target.name, problem);
  };
  if (tries !== undefined && !(Number.isInteger(tries) && tries >= 1 && tries <= MAX_TRIES))
    refuse(`tries must be a whole number from 1 to ${MAX_TRIES}`);
  if (queue === '') refuse('queue must not be empty');
  if (now && (queue ?? tries ?? afterCommit) !== undefined)
    refuse('what is sent now has neither queue, tries nor afterCommit');
  const patterns = channels.map((text) => ({ text, pattern: new ChannelPattern(text) }));
  definitions.set(target, { ...options, patterns });
}

/** @param target - a class; what was said of its parent holds unless it says something itself */
export function findBroadcastableDefinition(target: unknown): BroadcastableDefinition {
  for (
    let type = target;
    typeof type === 'function';
    type = Object.getPrototypeOf(type) as unknown
  ) {
    const definition = definitions.get(type);
    if (definition !== undefined) return definition;
  }
  return DEFAULT_DEFINITION;
}

/** Every channel pattern that a loaded class declares, with the name of the class. */
export function listDeclaredPatterns(): { event: string; pattern: string }[] {
  return [...definitions].flatMap(([target, { patterns }]) =>
    patterns.map(({ text }) => ({ event: (target as { name: string }).name, pattern: text })),
  );
}
