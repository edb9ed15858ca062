// ⑧ of 10: search request → toast. From libs/reverb/src/http/event-endpoints.ts. To apps/web/src/plugins/echo.ts.
import { buildChannelEventFrame, isCacheChannel } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from './channels/channel-registry';
import type { EventCache } from './event-cache';
import type { FrameBroadcaster } from './frame-broadcaster';

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
  nextStamp(): number;
  /** @param deliver - to be called when it is the event's turn on this node */
  relay(
    app: Application,
    event: PublishedEvent & { readonly stamp: number; readonly eventId: string | undefined },
    deliver: () => void,
  ): void;
}

/** Brings events to the subscribers of their channels. */
export class EventDispatcher {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly outbox: FrameBroadcaster,
    private readonly cache: EventCache,
    private readonly relay?: EventRelay,
  ) {}

  /** @param eventId - by which its publisher repeats it */
  dispatch(app: Application, event: PublishedEvent, eventId?: string): void {
    if (this.relay === undefined) return this.deliverLocally(app, event);
    const stamp = this.relay.nextStamp();
    const deliver = () => this.deliverLocally(app, event, stamp);
    this.relay.relay(app, { ...event, eventId, stamp }, deliver);
  }

  /** To the subscribers on this node only. */
  deliverLocally(app: Application, event: PublishedEvent, stamp?: number): void {
    for (const name of new Set(event.channels)) {
      if (isCacheChannel(name)) this.cache.put(app, name, event, stamp);
      const channel = this.channels.find(app, name);
      if (channel === undefined) continue;
      const frame = buildChannelEventFrame(name, event.name, event.data);
      this.outbox.broadcast(channel.subscribers, frame, event.exceptSocketId);
    }
  }
}
