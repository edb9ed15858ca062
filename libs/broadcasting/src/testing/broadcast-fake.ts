import { AssertionError } from 'node:assert';
import type { BroadcastEvent, EventNamingOptions } from '../broadcast-event';
import type { DeliveryOptions } from '../broadcast-queue';
import type { Broadcastable } from '../broadcastable';
import { Broadcaster } from '../broadcaster';
import type { Channel } from '../channels';
import { NullDriver } from '../drivers/null-driver';
import type { SocketContext } from '../socket-context';

/** One event that would have been broadcast. */
export interface RecordedBroadcast {
  /** The object the application dispatched; undefined for an anonymous event. */
  readonly source: Broadcastable | undefined;
  /** On the wire, e.g. `search.completed`. */
  readonly name: string;
  /** Full names, prefix included. */
  readonly channels: readonly string[];
  /** As subscribers would have received it. */
  readonly payload: unknown;
  /** The connection that would have been left out. */
  readonly exceptSocketId: string | undefined;
  /** Sent by the process itself, or the queue, tries and transaction it would have waited with. */
  readonly delivery: DeliveryOptions | 'now';
}

/** Which events are meant: those of a class, or of a name on the wire. */
export type EventSelector<E extends Broadcastable> =
  string | (abstract new (...args: never[]) => E);

export interface BroadcastFakeOptions extends EventNamingOptions {
  /** Of the application, so that `toOthers()` works; without it nobody is ever left out. */
  socketContext?: SocketContext;
}

/**
 * Takes the place of the {@link Broadcaster} in tests: keeps what is broadcast instead of sending it. Everything else
 * is as it is: what could not be sent is refused.
 *
 * `Test.createTestingModule(…).overrideProvider(Broadcaster).useValue(new BroadcastFake())`
 */
export class BroadcastFake extends Broadcaster {
  private readonly kept: RecordedBroadcast[] = [];

  constructor({ socketContext: sockets, ...options }: BroadcastFakeOptions = {}) {
    // Nobody awaits what is not awaited in the application either; the assertion that follows says what is missing.
    super(new NullDriver(), { ...options, socketContext: sockets, onUnhandledError: () => undefined });
  }

  /** What was broadcast, in order. */
  get broadcasts(): readonly RecordedBroadcast[] {
    return this.kept;
  }

  /** Forgets what was broadcast. */
  clear(): void {
    this.kept.length = 0;
  }

  /** Those of one class or name, and of them those that match. */
  broadcasted<E extends Broadcastable>(
    selector: EventSelector<E>,
    matches: (broadcast: RecordedBroadcast, source: E) => boolean = () => true,
  ): RecordedBroadcast[] {
    return this.kept.filter(
      (broadcast) => matchesSelector(broadcast, selector) && matches(broadcast, broadcast.source as E),
    );
  }

  /** @throws AssertionError that lists what was broadcast instead */
  assertBroadcast<E extends Broadcastable>(
    selector: EventSelector<E>,
    matches?: (broadcast: RecordedBroadcast, source: E) => boolean,
  ): void {
    if (this.broadcasted(selector, matches).length === 0)
      this.fail(`${describeSelector(selector)} was not broadcast${matches ? ' as described' : ''}`);
  }

  /** @throws AssertionError */
  assertBroadcastTimes<E extends Broadcastable>(selector: EventSelector<E>, times: number): void {
    const { length } = this.broadcasted(selector);
    if (length !== times)
      this.fail(`${describeSelector(selector)} was broadcast ${length} times, not ${times}`);
  }

  /** @throws AssertionError */
  assertNotBroadcast<E extends Broadcastable>(
    selector: EventSelector<E>,
    matches?: (broadcast: RecordedBroadcast, source: E) => boolean,
  ): void {
    if (this.broadcasted(selector, matches).length > 0)
      this.fail(`${describeSelector(selector)} was broadcast${matches ? ' as described' : ''}`);
  }

  /** @throws AssertionError */
  assertNothingBroadcast(): void {
    if (this.kept.length > 0) this.fail('something was broadcast');
  }

  /**
   * @param channel - full name with prefix, or a channel object
   * @throws AssertionError
   */
  assertBroadcastOn<E extends Broadcastable>(
    channel: string | Channel,
    selector?: EventSelector<E>,
  ): void {
    const name = typeof channel === 'string' ? channel : channel.name;
    const candidates = selector === undefined ? this.kept : this.broadcasted(selector);
    if (!candidates.some(({ channels }) => channels.includes(name)))
      this.fail(
        `${selector === undefined ? 'nothing' : describeSelector(selector)} was broadcast on ${name}`,
      );
  }

  /**
   * @param socketId - of the connection that is left out; default: any
   * @throws AssertionError
   */
  assertBroadcastToOthers<E extends Broadcastable>(
    selector: EventSelector<E>,
    socketId?: string,
  ): void {
    const leavesOut = ({ exceptSocketId }: RecordedBroadcast) =>
      socketId === undefined ? exceptSocketId !== undefined : exceptSocketId === socketId;
    if (!this.broadcasted(selector).some(leavesOut))
      this.fail(`${describeSelector(selector)} was not broadcast to all but ${socketId ?? 'somebody'}`);
  }

  protected override send(
    { name, channels, data, exceptSocketId }: BroadcastEvent,
    delivery: DeliveryOptions | 'now',
    source?: Broadcastable,
  ): Promise<void> {
    const payload: unknown = JSON.parse(data);
    this.kept.push({ source, name, channels, payload, exceptSocketId, delivery });
    return Promise.resolve();
  }

  private fail(message: string): never {
    const list = this.kept.map(
      ({ name, channels, payload }) =>
        `  ${name} on ${channels.join(', ')}: ${JSON.stringify(payload)}`,
    );
    const seen = list.length === 0 ? 'Nothing was.' : `Broadcast were:\n${list.join('\n')}`;
    throw new AssertionError({ message: `${message}. ${seen}`, stackStartFn: this.fail });
  }
}

function matchesSelector({ source, name }: RecordedBroadcast, selector: EventSelector<Broadcastable>): boolean {
  return typeof selector === 'string' ? name === selector : source instanceof selector;
}

function describeSelector(selector: EventSelector<Broadcastable>): string {
  return typeof selector === 'string' ? `"${selector}"` : selector.name;
}
