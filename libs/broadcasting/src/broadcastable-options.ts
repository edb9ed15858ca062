import { ChannelPattern } from './channel-pattern';
import { InvalidBroadcastableError } from './errors';

export interface BroadcastableOptions {
  /** Event name. `broadcastAs()` takes precedence. */
  as?: string;
  /**
   * Patterns of all channels of the event, with prefix, e.g. `private-App.Models.User.{id}`. An event on any other channel
   * is rejected. A pattern that no channel class authorizes is logged as an error when the application starts.
   */
  channels?: readonly string[];
  /** Publishes the event immediately from the process that dispatches it, without the queue and its retries. */
  now?: boolean;
  /** Name of the queue, which a worker must process. Default: `broadcasts`. */
  queue?: string;
  /** Maximum number of attempts, 1 to 50. Default: 8, within seven minutes. */
  tries?: number;
  /** Requires a transaction, after whose commit the event is published. Without one, the event is rejected. */
  afterCommit?: boolean;
}

/** Options of `@Broadcastable`, with `channels` as text and as parsed patterns. No pattern: every channel is allowed. */
export type BroadcastableDefinition = Readonly<BroadcastableOptions> & {
  readonly patterns: readonly { readonly text: string; readonly pattern: ChannelPattern }[];
};

const MAX_TRIES = 50;
const DEFAULT_DEFINITION: BroadcastableDefinition = { patterns: [] };
const definitionsByClass = new Map<object, BroadcastableDefinition>();

/**
 * Stores the options of `@Broadcastable` for a class.
 *
 * @throws InvalidBroadcastableError, InvalidChannelPatternError
 */
export function registerBroadcastableOptions(
  target: { name: string },
  options: BroadcastableOptions,
): void {
  const { now, queue, tries, afterCommit, channels = [] } = options;
  const reject = (problem: string): never => {
    throw new InvalidBroadcastableError(target.name, problem);
  };
  if (tries !== undefined && !(Number.isInteger(tries) && tries >= 1 && tries <= MAX_TRIES))
    reject(`tries must be a whole number from 1 to ${MAX_TRIES}`);
  if (queue === '') reject('queue must not be empty');
  if (now && (queue ?? tries ?? afterCommit) !== undefined)
    reject('now cannot be combined with queue, tries or afterCommit');
  const patterns = channels.map((text) => ({ text, pattern: new ChannelPattern(text) }));
  definitionsByClass.set(target, { ...options, patterns });
}

/** Returns the definition of a class, of the nearest parent class that has one, or else one without options. */
export function getDefinitionOrDefault(target: unknown): BroadcastableDefinition {
  for (
    let type = target;
    typeof type === 'function';
    type = Object.getPrototypeOf(type) as unknown
  ) {
    const definition = definitionsByClass.get(type);
    if (definition !== undefined) return definition;
  }
  return DEFAULT_DEFINITION;
}

/** Returns every channel pattern that a loaded event class declares, each with the name of the class (`event`). */
export function listDeclaredPatternsWithEventNames(): { event: string; pattern: string }[] {
  return [...definitionsByClass].flatMap(([target, { patterns }]) =>
    patterns.map(({ text }) => ({ event: (target as { name: string }).name, pattern: text })),
  );
}
