// ⑧ of 10: search request → toast. From libs/reverb/src/http/events-endpoint.ts. To apps/web/src/plugins/echo.ts.
import { channelEventFrame, isCacheChannel } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from './channels/channel-registry';
import type { EventCache } from './event-cache';
import type { Outbox } from './outbox';

/** An event as an application publishes it. */
export interface PublishedEvent {
  readonly name: string;
  /** Opaque to the server; usually JSON text. */
  readonly data: string;
  readonly channels: readonly string[];
  /** Is not told, because it caused the event. */
  readonly exceptSocketId: string | undefined;
}

/** Brings events to the subscribers of their channels. */
export class EventDispatcher {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly outbox: Outbox,
    private readonly cache: EventCache,
  ) {}

  dispatch(app: Application, event: PublishedEvent): void {
    for (const name of new Set(event.channels)) {
      if (isCacheChannel(name)) this.cache.put(app, name, event);
      const channel = this.channels.find(app, name);
      if (channel === undefined) continue;
      const frame = channelEventFrame(name, event.name, event.data);
      this.outbox.broadcast(channel.subscribers, frame, event.exceptSocketId);
    }
  }
}
