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

/** Forwards client events to the other subscribers of their channel. */
export class ClientEventRelay {
  /** Rate limiters of the connections that sent a client event. Created on demand, because few clients send any. */
  private readonly limiters = new WeakMap<Connection, SlidingWindowLimiter>();

  constructor(
    private readonly channels: ChannelRegistry,
    private readonly broadcaster: FrameBroadcaster,
    private readonly clock: Clock,
    private readonly observers: ChannelObservers,
  ) {}

  /**
   * Sends the event to the other subscribers, with its data unchanged, and notifies the channel observers, one of which
   * publishes it to the other nodes. On presence channels the server adds the user id of the sender. Does nothing for a
   * valid event on a channel without subscribers.
   *
   * @throws ClientEventsDisabled, ClientEventRejected, NotSubscribed, ClientEventRateExceeded
   */
  relay(connection: Connection, frame: ClientEventFrame): void {
    const { app, socketId } = connection;
    if (app.settings.acceptClientEventsFrom === 'none') throw new ClientEventsDisabled();
    const name = validateAndGetChannelName(frame);
    if (app.settings.acceptClientEventsFrom === 'members' && !connection.channels.has(name))
      throw new NotSubscribed(name);
    this.enforceRateLimit(connection);
    const channel = this.channels.find(app, name);
    if (channel === undefined && this.channels.remoteState.countSubscriptions(app, name) === 0)
      return;
    const userId = channel?.findMemberOfConnection(connection)?.userId;
    const frameText = buildClientEventFrame(name, frame.event, frame.dataText, userId);
    if (channel !== undefined) this.broadcaster.broadcast(channel.subscribers, frameText, socketId);
    this.observers.notify('clientEvent', connection, frame, userId);
  }

  private enforceRateLimit(connection: Connection): void {
    let limiter = this.limiters.get(connection);
    if (limiter === undefined)
      this.limiters.set(
        connection,
        (limiter = new SlidingWindowLimiter(MAX_CLIENT_EVENTS_PER_SECOND, 1000)),
      );
    if (!limiter.tryAcquire(this.clock.monotonicMs())) throw new ClientEventRateExceeded();
  }
}

/**
 * Returns the channel name of a client event.
 *
 * @throws ClientEventRejected when its name or data is too long, or its channel neither private nor presence
 */
function validateAndGetChannelName({ event, channel, data, dataText }: ClientEventFrame): string {
  if (event.length > MAX_EVENT_NAME_LENGTH)
    throw new ClientEventRejected(
      `name must not be longer than ${MAX_EVENT_NAME_LENGTH} characters`,
    );
  if (!isChannelName(channel) || !/^(private|presence)/.test(getChannelKind(channel)))
    throw new ClientEventRejected('only private and presence channels have client events');
  // The size of a string is measured without its JSON escapes, as subscribers receive it.
  const text = typeof data === 'string' ? data : (dataText ?? '');
  if (Buffer.byteLength(text) > MAX_EVENT_DATA_BYTES)
    throw new ClientEventRejected(`data must not be longer than ${MAX_EVENT_DATA_BYTES} bytes`);
  return channel;
}
