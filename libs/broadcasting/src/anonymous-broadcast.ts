import { isSocketId } from '@giftspire/pusher-protocol';
import { type BroadcastEvent, createBroadcastEvent } from './broadcast-event';
import type { DeliveryOptions } from './broadcast-queue';
import { toChannelNames, type Channels } from './channels';

export interface AnonymousBroadcastDependencies {
  send: (event: BroadcastEvent, delivery: DeliveryOptions | 'now') => Promise<void>;
  getSocketId: () => string | undefined;
}

/** An event without a class. Nothing is sent before `send()` or `sendNow()`. */
export class AnonymousBroadcast {
  private readonly channels: string[];
  private name = 'AnonymousEvent';
  private payload: object = {};
  private exceptSocketId: string | undefined;
  private transaction: object | undefined;

  constructor(
    channels: Channels,
    private readonly parts: AnonymousBroadcastDependencies,
  ) {
    this.channels = toChannelNames(channels);
  }

  /** @param name - on the wire; Echo listens to it with a leading dot. Default: `AnonymousEvent` */
  as(name: string): this {
    this.name = name;
    return this;
  }

  /** @param payload - must survive `JSON.stringify`. Default: `{}` */
  with(payload: object): this {
    this.payload = payload;
    return this;
  }

  /** See `PendingBroadcast`. */
  toOthers(): this {
    return this.exceptSocket(this.parts.getSocketId());
  }

  /** See `PendingBroadcast`. */
  exceptSocket(socketId: string | undefined): this {
    if (isSocketId(socketId)) this.exceptSocketId = socketId;
    return this;
  }

  /** See `PendingBroadcast`. */
  within(transaction: object): this {
    this.transaction = transaction;
    return this;
  }

  /**
   * By the queue, where there is one.
   *
   * @throws InvalidBroadcastEventError, BroadcastTooLargeError
   */
  async send(): Promise<void> {
    await this.parts.send(this.event(), { transaction: this.transaction });
  }

  /**
   * By this process.
   *
   * @throws BroadcastFailedError, InvalidBroadcastEventError, BroadcastTooLargeError
   */
  async sendNow(): Promise<void> {
    await this.parts.send(this.event(), 'now');
  }

  private event(): BroadcastEvent {
    const { channels, name, exceptSocketId } = this;
    const event = { channels, name, data: JSON.stringify(this.payload) };
    return createBroadcastEvent(exceptSocketId === undefined ? event : { ...event, exceptSocketId });
  }
}
