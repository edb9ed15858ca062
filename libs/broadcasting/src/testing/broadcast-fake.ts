import { AssertionError } from 'node:assert';
import type { BroadcastEvent, EventNamingOptions } from '../broadcast-event';
import type { DeliveryOptions } from '../broadcast-queue';
import type { Broadcastable } from '../broadcastable';
import { Broadcaster } from '../broadcaster';
import type { Channel } from '../channels';
import { NullDriver } from '../drivers/null-driver';
import type { SocketIdContext } from '../socket-id-context';

/** An event that was recorded instead of broadcast. */
export interface RecordedBroadcast {
  /** Event object that the application dispatched; undefined for an anonymous event. */
  readonly source: Broadcastable | undefined;
  /** Event name, e.g. `search.completed`. */
  readonly name: string;
  /** Full channel names with prefix. */
  readonly channels: readonly string[];
  /** Parsed JSON that subscribers would have received. */
  readonly payload: unknown;
  /** Id of the connection that would not have received the event. */
  readonly exceptSocketId: string | undefined;
  /** `now` for an event that bypasses the queue, otherwise its queue, tries and transaction. */
  readonly delivery: DeliveryOptions | 'now';
}

/** Selects events by their class or by their event name. */
export type EventSelector<E extends Broadcastable> =
  string | (abstract new (...args: never[]) => E);

export interface BroadcastFakeOptions extends EventNamingOptions {
  /** The application's context, from which `toOthers()` reads the socket id. Without it, `toOthers()` has no effect. */
  socketIdContext?: SocketIdContext;
}

/**
 * Replaces the {@link Broadcaster} in tests and records events instead of sending them. Events are validated as usual, so
 * invalid ones are rejected.
 *
 * `Test.createTestingModule(…).overrideProvider(Broadcaster).useValue(new BroadcastFake())`
 */
export class BroadcastFake extends Broadcaster {
  private readonly recorded: RecordedBroadcast[] = [];

  constructor({ socketIdContext, ...options }: BroadcastFakeOptions = {}) {
    // Errors are ignored: an event that failed without being awaited is not recorded, which assertions report.
    super(new NullDriver(), {
      ...options,
      socketIdContext,
      onUnhandledError: () => undefined,
    });
  }

  /** Recorded events, in the order of their dispatch. */
  get broadcasts(): readonly RecordedBroadcast[] {
    return this.recorded;
  }

  /** Deletes the recorded events. */
  clear(): void {
    this.recorded.length = 0;
  }

  /** Returns the recorded events of a class or name for which `matches` returns true. */
  filterBroadcasts<E extends Broadcastable>(
    selector: EventSelector<E>,
    matches: (broadcast: RecordedBroadcast, source: E) => boolean = () => true,
  ): RecordedBroadcast[] {
    return this.recorded.filter(
      (broadcast) =>
        matchesSelector(broadcast, selector) && matches(broadcast, broadcast.source as E),
    );
  }

  /**
   * Asserts that at least one event of a class or name was broadcast for which `matches` returns true.
   *
   * @throws AssertionError that lists the recorded events; so do the other assertions
   */
  assertBroadcast<E extends Broadcastable>(
    selector: EventSelector<E>,
    matches?: (broadcast: RecordedBroadcast, source: E) => boolean,
  ): void {
    if (this.filterBroadcasts(selector, matches).length === 0)
      this.throwAssertionError(
        `${toSelectorText(selector)} was not broadcast${matches ? ' as described' : ''}`,
      );
  }

  /** Asserts how many events of a class or name were broadcast. */
  assertBroadcastTimes<E extends Broadcastable>(selector: EventSelector<E>, times: number): void {
    const { length } = this.filterBroadcasts(selector);
    if (length !== times)
      this.throwAssertionError(
        `${toSelectorText(selector)} was broadcast ${length} times, not ${times}`,
      );
  }

  /** Asserts that no event of a class or name was broadcast for which `matches` returns true. */
  assertNotBroadcast<E extends Broadcastable>(
    selector: EventSelector<E>,
    matches?: (broadcast: RecordedBroadcast, source: E) => boolean,
  ): void {
    if (this.filterBroadcasts(selector, matches).length > 0)
      this.throwAssertionError(
        `${toSelectorText(selector)} was broadcast${matches ? ' as described' : ''}`,
      );
  }

  /** Asserts that no event was broadcast. */
  assertNothingBroadcast(): void {
    if (this.recorded.length > 0) this.throwAssertionError('an event was broadcast');
  }

  /**
   * Asserts that an event was broadcast on a channel.
   *
   * @param channel - full name with prefix, or a channel object
   * @param selector - default: any event
   */
  assertBroadcastOn<E extends Broadcastable>(
    channel: string | Channel,
    selector?: EventSelector<E>,
  ): void {
    const name = typeof channel === 'string' ? channel : channel.name;
    const candidates = selector === undefined ? this.recorded : this.filterBroadcasts(selector);
    if (!candidates.some(({ channels }) => channels.includes(name)))
      this.throwAssertionError(
        `${selector === undefined ? 'no event' : toSelectorText(selector)} was broadcast on ${name}`,
      );
  }

  /**
   * Asserts that an event was broadcast to all connections but one.
   *
   * @param socketId - id of the excluded connection; default: any
   */
  assertBroadcastToOthers<E extends Broadcastable>(
    selector: EventSelector<E>,
    socketId?: string,
  ): void {
    const isExcluded = ({ exceptSocketId }: RecordedBroadcast) =>
      socketId === undefined ? exceptSocketId !== undefined : exceptSocketId === socketId;
    if (!this.filterBroadcasts(selector).some(isExcluded))
      this.throwAssertionError(
        `${toSelectorText(selector)} was not broadcast with toOthers(), excluding ${socketId ?? 'any connection'}`,
      );
  }

  /** Records the event instead of queueing or publishing it. */
  protected override queueOrPublish(
    { name, channels, data, exceptSocketId }: BroadcastEvent,
    delivery: DeliveryOptions | 'now',
    source?: Broadcastable,
  ): Promise<void> {
    const payload: unknown = JSON.parse(data);
    this.recorded.push({ source, name, channels, payload, exceptSocketId, delivery });
    return Promise.resolve();
  }

  /** @throws AssertionError with the message and a list of the recorded events */
  private throwAssertionError(message: string): never {
    const list = this.recorded.map(
      ({ name, channels, payload }) =>
        `  ${name} on ${channels.join(', ')}: ${JSON.stringify(payload)}`,
    );
    const summary =
      list.length === 0
        ? 'No event was broadcast.'
        : `Events that were broadcast:\n${list.join('\n')}`;
    throw new AssertionError({
      message: `${message}. ${summary}`,
      stackStartFn: this.throwAssertionError,
    });
  }
}

function matchesSelector(
  { source, name }: RecordedBroadcast,
  selector: EventSelector<Broadcastable>,
): boolean {
  return typeof selector === 'string' ? name === selector : source instanceof selector;
}

function toSelectorText(selector: EventSelector<Broadcastable>): string {
  return typeof selector === 'string' ? `"${selector}"` : selector.name;
}
