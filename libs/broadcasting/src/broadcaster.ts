// Flow ⑤
// From: libs/gift-finder/src/processing/search-completer.ts (Broadcaster)
// To: libs/broadcasting/src/pending-broadcast.ts (PendingBroadcast)
// To: libs/broadcast-queue/src/broadcast-outbox.ts (BroadcastQueue)
import { AnonymousBroadcast } from './anonymous-broadcast';
import type { BroadcastDriver } from './broadcast-driver';
import { type BroadcastEvent, type EventNamingOptions, toBroadcastEvent } from './broadcast-event';
import type { DeliveryOptions, BroadcastQueue } from './broadcast-queue';
import type { Broadcastable } from './broadcastable';
import { getDefinitionOrDefault } from './broadcastable-options';
import {
  toUniqueChannelNames,
  type OneOrManyChannels,
  PresenceChannel,
  PrivateChannel,
} from './channels';
import { BroadcastTransactionError } from './errors';
import {
  copyWithExceptSocketId,
  type DispatchOptions,
  PendingBroadcast,
} from './pending-broadcast';
import type { SocketIdContext } from './socket-id-context';

export interface BroadcasterOptions extends EventNamingOptions {
  /** Queue of events. Without it, the process that dispatches an event publishes it immediately. */
  queue?: BroadcastQueue | undefined;
  /** Source of the socket id of the current HTTP request, for `toOthers()`. */
  socketIdContext?: SocketIdContext | undefined;
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
    return this.options.socketIdContext?.getSocketId();
  }

  /**
   * Broadcasts an event with its current content, unless `broadcastWhen()` returns false or it has no channels. The
   * returned promise rejects with
   * - InvalidBroadcastEventError or BroadcastTooLargeError, when the event cannot be published;
   * - BroadcastTransactionError, when the event requires a transaction that is missing, or cannot wait for one;
   * - BroadcastFailedError, when it is published without the queue and the server does not accept it.
   */
  event(source: Broadcastable): PendingBroadcast {
    const dispatch = this.createDispatchFunction(source);
    return new PendingBroadcast({
      dispatch,
      getSocketId: () => this.socketId,
      onUnhandledError: this.options.onUnhandledError,
    });
  }

  /** Returns the builder of an event without a class: `broadcaster.on('news').as('posted').with({ id }).send()`. */
  on(channels: OneOrManyChannels): AnonymousBroadcast {
    return new AnonymousBroadcast(channels, {
      queueOrPublish: (event, delivery) => this.queueOrPublish(event, delivery),
      getSocketId: () => this.socketId,
    });
  }

  /**
   * Returns the builder of an event without a class on a private channel.
   *
   * @param name - channel name without prefix
   */
  private(name: string): AnonymousBroadcast {
    return this.on(new PrivateChannel(name));
  }

  /**
   * Returns the builder of an event without a class on a presence channel.
   *
   * @param name - channel name without prefix
   */
  presence(name: string): AnonymousBroadcast {
    return this.on(new PresenceChannel(name));
  }

  /**
   * Queues an event, or publishes it with `now` or without a queue. All events pass through this method; `BroadcastFake`
   * overrides it.
   *
   * @throws BroadcastTransactionError for a transaction without a queue
   */
  protected async queueOrPublish(
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

  /**
   * Takes the snapshot of an event immediately, and returns a function that queues or publishes it, or does nothing when
   * the event is not to be broadcast. If the snapshot fails, the promise of that function rejects.
   */
  private createDispatchFunction(
    source: Broadcastable,
  ): (options: DispatchOptions) => Promise<void> {
    try {
      const shouldBroadcast = source.broadcastWhen?.() ?? true;
      if (!shouldBroadcast || toUniqueChannelNames(source.broadcastOn()).length === 0)
        return () => Promise.resolve();
      const event = toBroadcastEvent(source, this.options);
      return async (options) =>
        this.queueOrPublish(
          copyWithExceptSocketId(event, options),
          toDeliveryOptionsOrNow(source, options),
          source,
        );
    } catch (error) {
      return () => Promise.reject(error);
    }
  }
}

/**
 * Returns the options for the queue, or `now` for an event that is published without it.
 *
 * @throws BroadcastTransactionError when `afterCommit` lacks a transaction, or `now` has one
 */
function toDeliveryOptionsOrNow(
  source: Broadcastable,
  { transaction }: DispatchOptions,
): DeliveryOptions | 'now' {
  const { now, queue, tries, afterCommit } = getDefinitionOrDefault(source.constructor);
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
