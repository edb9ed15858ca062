import {
  getChannelKind,
  buildClientEventFrame,
  ClientEventRateExceeded,
  ClientEventRejected,
  ClientEventsDisabled,
  isChannelName,
  MAX_CLIENT_EVENTS_PER_SECOND,
  MAX_EVENT_DATA_BYTES,
  MAX_EVENT_NAME_LENGTH,
  NotSubscribed,
  type ClientEventFrame,
} from '@giftspire/pusher-protocol';
import type { Clock } from '../clock';
import type { ChannelObservers } from './channel-observers';
import type { ChannelRegistry } from './channels/channel-registry';
import type { Connection } from './connection';
import type { FrameBroadcaster } from './frame-broadcaster';
import { SlidingWindowLimiter } from './sliding-window-limiter';

/** Events that clients send to each other, past the application. */
export class ClientEventRelay {
  /** Of those who ever sent something, which few clients do. */
  private readonly rates = new WeakMap<Connection, SlidingWindowLimiter>();

  constructor(
    private readonly channels: ChannelRegistry,
    private readonly outbox: FrameBroadcaster,
    private readonly clock: Clock,
    private readonly observers: ChannelObservers,
  ) {}

  /**
   * Hands the event to the other subscribers, its data as it was written. Who sent it is said by the server, on
   * presence channels only.
   *
   * @throws ClientEventsDisabled, ClientEventRejected, NotSubscribed, ClientEventRateExceeded
   */
  relay(connection: Connection, frame: ClientEventFrame): void {
    const { app, socketId } = connection;
    if (app.settings.acceptClientEventsFrom === 'none') throw new ClientEventsDisabled();
    const name = channelOf(frame);
    if (app.settings.acceptClientEventsFrom === 'members' && !connection.channels.has(name))
      throw new NotSubscribed(name);
    this.checkRate(connection);
    const channel = this.channels.find(app, name);
    if (channel === undefined && this.channels.remoteState.countSubscriptions(app, name) === 0)
      return;
    const userId = channel?.findMember(connection)?.userId;
    const encoded = buildClientEventFrame(name, frame.event, frame.dataText, userId);
    if (channel !== undefined) this.outbox.broadcast(channel.subscribers, encoded, socketId);
    this.observers.notify('clientEvent', connection, frame, userId);
  }

  private checkRate(connection: Connection): void {
    let rate = this.rates.get(connection);
    if (rate === undefined)
      this.rates.set(
        connection,
        (rate = new SlidingWindowLimiter(MAX_CLIENT_EVENTS_PER_SECOND, 1000)),
      );
    if (!rate.allows(this.clock.monotonicMs())) throw new ClientEventRateExceeded();
  }
}

/** @throws ClientEventRejected when the event may go nowhere */
function channelOf({ event, channel, data, dataText }: ClientEventFrame): string {
  if (event.length > MAX_EVENT_NAME_LENGTH)
    throw new ClientEventRejected(
      `name must not be longer than ${MAX_EVENT_NAME_LENGTH} characters`,
    );
  if (!isChannelName(channel) || !/^(private|presence)/.test(getChannelKind(channel)))
    throw new ClientEventRejected('only private and presence channels have client events');
  // Text is measured as the one who gets it reads it, not as it is escaped on the wire.
  const text = typeof data === 'string' ? data : (dataText ?? '');
  if (Buffer.byteLength(text) > MAX_EVENT_DATA_BYTES)
    throw new ClientEventRejected(`data must not be longer than ${MAX_EVENT_DATA_BYTES} bytes`);
  return channel;
}
