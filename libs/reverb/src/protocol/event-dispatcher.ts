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

/** Brings events to the other nodes. */
export interface EventRelay {
  /** A number that is greater than those of all events before, from whichever node. */
  stamp(): number;
  /** @param deliver - to be called when it is the event's turn on this node */
  published(
    app: Application,
    event: PublishedEvent & { readonly stamp: number; readonly eventId: string | undefined },
    deliver: () => void,
  ): void;
}

/** Brings events to the subscribers of their channels. */
export class EventDispatcher {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly outbox: Outbox,
    private readonly cache: EventCache,
    private readonly relay?: EventRelay,
  ) {}

  /** @param eventId - by which its publisher repeats it */
  dispatch(app: Application, event: PublishedEvent, eventId?: string): void {
    if (this.relay === undefined) return this.deliver(app, event);
    const stamp = this.relay.stamp();
    const deliver = () => this.deliver(app, event, stamp);
    this.relay.published(app, { ...event, eventId, stamp }, deliver);
  }

  /** To the subscribers on this node only. */
  deliver(app: Application, event: PublishedEvent, stamp?: number): void {
    for (const name of new Set(event.channels)) {
      if (isCacheChannel(name)) this.cache.put(app, name, event, stamp);
      const channel = this.channels.find(app, name);
      if (channel === undefined) continue;
      const frame = channelEventFrame(name, event.name, event.data);
      this.outbox.broadcast(channel.subscribers, frame, event.exceptSocketId);
    }
  }
}
