// Flow ⑤
// From: libs/gift-finder/src/processing/search-completion.ts (Broadcaster)
// To: libs/broadcasting/src/pending-broadcast.ts (PendingBroadcast)
// To: libs/broadcast-queue/src/broadcast-outbox.ts (BroadcastQueue)
import { AnonymousBroadcast } from './anonymous-broadcast';
import type { BroadcastDriver } from './broadcast-driver';
import { type BroadcastEvent, type EventNamingOptions, toBroadcastEvent } from './broadcast-event';
import type { DeliveryOptions, BroadcastQueue } from './broadcast-queue';
import type { Broadcastable } from './broadcastable';
import { findBroadcastableDefinition } from './broadcastable-options';
import { toChannelNames, type Channels, PresenceChannel, PrivateChannel } from './channels';
import { BroadcastTransactionError } from './errors';
import { applyDispatchOptions, type DispatchOptions, PendingBroadcast } from './pending-broadcast';
import type { SocketContext } from './socket-context';

export interface BroadcasterOptions extends EventNamingOptions {
  /** Queue of events. Without it, the process that dispatches an event publishes it immediately. */
  queue?: BroadcastQueue | undefined;
  /** Source of the socket id of the current HTTP request, for `toOthers()`. */
  socketContext?: SocketContext | undefined;
  /** Called with the error of a failed broadcast whose promise was not awaited. */
  onUnhandledError: (error: unknown) => void;
}

/** Broadcasts events to browsers from controllers, services, jobs and commands. */
export class Broadcaster {
  constructor(
    private readonly driver: BroadcastDriver,
    private readonly options: BroadcasterOptions,
  ) {}

  /** Socket id of the current HTTP request, e.g. to pass it to a job; undefined outside of requests. */
  get socketId(): string | undefined {
    return this.options.socketContext?.getSocketId();
  }

  /**
   * Broadcasts an event with its current content. The returned promise rejects with
   * - InvalidBroadcastEventError or BroadcastTooLargeError, when the event cannot be published;
   * - BroadcastTransactionError, when the event requires a transaction and none was given;
   * - BroadcastFailedError, when it is published without the queue and the server does not accept it.
   */
  event(source: Broadcastable): PendingBroadcast {
    const dispatch = this.prepareDispatch(source);
    return new PendingBroadcast({
      dispatch,
      getSocketId: () => this.socketId,
      onUnhandledError: this.options.onUnhandledError,
    });
  }

  /** Starts an event without a class: `broadcaster.on('news').as('posted').with({ id }).send()`. */
  on(channels: Channels): AnonymousBroadcast {
    return new AnonymousBroadcast(channels, {
      send: (event, delivery) => this.send(event, delivery),
      getSocketId: () => this.socketId,
    });
  }

  /**
   * Starts an event without a class on a private channel.
   *
   * @param name - channel name without prefix
   */
  private(name: string): AnonymousBroadcast {
    return this.on(new PrivateChannel(name));
  }

  /**
   * Starts an event without a class on a presence channel.
   *
   * @param name - channel name without prefix
   */
  presence(name: string): AnonymousBroadcast {
    return this.on(new PresenceChannel(name));
  }

  /** Queues or publishes an event. All events pass through this method; `BroadcastFake` overrides it. */
  protected async send(
    event: BroadcastEvent,
    delivery: DeliveryOptions | 'now',
    _source?: Broadcastable,
  ): Promise<void> {
    const { queue } = this.options;
    if (delivery === 'now') return this.driver.broadcast(event);
    if (queue !== undefined) return queue.push(event, delivery);
    if (delivery.transaction !== undefined)
      throw new BroadcastTransactionError(
        'a broadcast after a commit needs a queue: import BroadcastQueueModule, or do not call within()',
      );
    return this.driver.broadcast(event);
  }

  /** Takes the snapshot of an event immediately, and returns the function that sends it. Errors reject its promise. */
  private prepareDispatch(source: Broadcastable): (options: DispatchOptions) => Promise<void> {
    try {
      const shouldBroadcast = source.broadcastWhen?.() ?? true;
      if (!shouldBroadcast || toChannelNames(source.broadcastOn()).length === 0)
        return () => Promise.resolve();
      const event = toBroadcastEvent(source, this.options);
      return async (options) =>
        this.send(applyDispatchOptions(event, options), toDeliveryOptions(source, options), source);
    } catch (error) {
      return () => Promise.reject(error);
    }
  }
}

/** @throws BroadcastTransactionError */
function toDeliveryOptions(
  source: Broadcastable,
  { transaction }: DispatchOptions,
): DeliveryOptions | 'now' {
  const { now, queue, tries, afterCommit } = findBroadcastableDefinition(source.constructor);
  const { name } = source.constructor;
  if (afterCommit && transaction === undefined)
    throw new BroadcastTransactionError(
      `${name} is broadcast after a commit: dispatch it with broadcaster.event(…).within(transaction)`,
    );
  if (now && transaction !== undefined)
    throw new BroadcastTransactionError(
      `${name} is broadcast immediately (now), so it cannot wait for a commit`,
    );
  return now ? 'now' : { queue, tries, transaction };
}
