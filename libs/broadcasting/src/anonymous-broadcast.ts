import { isSocketId } from '@giftspire/pusher-protocol';
import { type BroadcastEvent, createBroadcastEvent } from './broadcast-event';
import type { DeliveryOptions } from './broadcast-queue';
import { toUniqueChannelNames, type OneOrManyChannels } from './channels';

export interface AnonymousBroadcastDependencies {
  /** Queues the event, or publishes it immediately with `now` or without a queue. */
  queueOrPublish: (event: BroadcastEvent, delivery: DeliveryOptions | 'now') => Promise<void>;
  /** Returns the socket id of the current HTTP request; undefined outside of requests. */
  getSocketId: () => string | undefined;
}

/** Builder of an event without a class. Nothing is sent before `send()` or `sendNow()` is called. */
export class AnonymousBroadcast {
  private readonly channels: string[];
  private name = 'AnonymousEvent';
  private payload: object = {};
  private exceptSocketId: string | undefined;
  private transaction: object | undefined;

  constructor(
    channels: OneOrManyChannels,
    private readonly dependencies: AnonymousBroadcastDependencies,
  ) {
    this.channels = toUniqueChannelNames(channels);
  }

  /** @param name - event name, to which Echo listens with a leading dot; default: `AnonymousEvent` */
  as(name: string): this {
    this.name = name;
    return this;
  }

  /** @param payload - data that `JSON.stringify` can convert; default: `{}` */
  with(payload: object): this {
    this.payload = payload;
    return this;
  }

  /** Excludes the connection of the client that sent the current HTTP request, see `PendingBroadcast.toOthers`. */
  toOthers(): this {
    return this.exceptSocket(this.dependencies.getSocketId());
  }

  /** Excludes one connection from the receivers, see `PendingBroadcast.exceptSocket`. */
  exceptSocket(socketId: string | undefined): this {
    if (isSocketId(socketId)) this.exceptSocketId = socketId;
    return this;
  }

  /** Delays the event until the commit of a transaction, see `PendingBroadcast.within`. */
  within(transaction: object): this {
    this.transaction = transaction;
    return this;
  }

  /**
   * Dispatches the event to the queue. Without a queue it is published immediately.
   *
   * @throws InvalidBroadcastEventError, BroadcastTooLargeError; without a queue also BroadcastFailedError, and
   *   BroadcastTransactionError after `within()`
   */
  async send(): Promise<void> {
    await this.dependencies.queueOrPublish(this.createEvent(), { transaction: this.transaction });
  }

  /**
   * Publishes the event immediately from this process, without the queue. A transaction given to `within()` is ignored.
   *
   * @throws BroadcastFailedError, InvalidBroadcastEventError, BroadcastTooLargeError
   */
  async sendNow(): Promise<void> {
    await this.dependencies.queueOrPublish(this.createEvent(), 'now');
  }

  private createEvent(): BroadcastEvent {
    const { channels, name, exceptSocketId } = this;
    const event = { channels, name, data: JSON.stringify(this.payload) };
    return createBroadcastEvent(
      exceptSocketId === undefined ? event : { ...event, exceptSocketId },
    );
  }
}
