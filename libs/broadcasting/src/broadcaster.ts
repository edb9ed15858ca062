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
  /** Without one, every event is sent by the process that dispatches it. */
  queue?: BroadcastQueue | undefined;
  /** Tells which connection a request belongs to. */
  socketContext?: SocketContext | undefined;
  /** Hears of the failure of a broadcast that nobody awaited. */
  onUnhandledError: (error: unknown) => void;
}

/** Tells browsers what happened, from anywhere: controllers, services, jobs, commands. */
export class Broadcaster {
  constructor(
    private readonly driver: BroadcastDriver,
    private readonly options: BroadcasterOptions,
  ) {}

  /** The connection the request in hand belongs to, to be carried into a job; undefined outside of requests. */
  get socketId(): string | undefined {
    return this.options.socketContext?.getSocketId();
  }

  /**
   * Broadcasts an event, as it is now. The promise rejects with
   * - InvalidBroadcastEventError, BroadcastTooLargeError, when it cannot be sent as it is;
   * - BroadcastTransactionError, when it is `afterCommit` and comes without a transaction;
   * - BroadcastFailedError, when it is sent now, or there is no queue.
   */
  event(source: Broadcastable): PendingBroadcast {
    const dispatch = this.prepareDispatch(source);
    return new PendingBroadcast({
      dispatch,
      getSocketId: () => this.socketId,
      onUnhandledError: this.options.onUnhandledError,
    });
  }

  /** An event without a class: `broadcaster.on('news').as('posted').with({ id }).send()`. */
  on(channels: Channels): AnonymousBroadcast {
    return new AnonymousBroadcast(channels, {
      send: (event, delivery) => this.send(event, delivery),
      getSocketId: () => this.socketId,
    });
  }

  /** @param name - without prefix */
  private(name: string): AnonymousBroadcast {
    return this.on(new PrivateChannel(name));
  }

  /** @param name - without prefix */
  presence(name: string): AnonymousBroadcast {
    return this.on(new PresenceChannel(name));
  }

  /** Where every event ends; a fake keeps it instead. */
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
        'a broadcast after a commit needs a queue, and there is none',
      );
    return this.driver.broadcast(event);
  }

  /** Taken at once, so that what happens to the source before the dispatch changes nothing; errors come with the promise. */
  private prepareDispatch(source: Broadcastable): (choice: DispatchOptions) => Promise<void> {
    try {
      const isWanted = source.broadcastWhen?.() ?? true;
      if (!isWanted || toChannelNames(source.broadcastOn()).length === 0)
        return () => Promise.resolve();
      const event = toBroadcastEvent(source, this.options);
      return async (choice) =>
        this.send(applyDispatchOptions(event, choice), toDeliveryOptions(source, choice), source);
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
      `${name} is sent after a commit: dispatch it with broadcaster.event(…).within(transaction)`,
    );
  if (now && transaction !== undefined)
    throw new BroadcastTransactionError(`${name} is sent now, and cannot wait for a commit`);
  return now ? 'now' : { queue, tries, transaction };
}
