// Flow ⑧
// From: libs/reverb/src/http/event-endpoints.ts (EventDispatcher)
// To: libs/reverb/src/server/batching-broadcaster.ts (FrameBroadcaster)
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
  /** Socket id of the connection that caused the event and does not receive it. */
  readonly exceptSocketId: string | undefined;
}

/** Publishes events to the other nodes of the cluster, and orders them among all nodes. */
export interface ClusterEventRelay {
  /** Returns a Lamport timestamp: greater than those of all earlier events this node has seen. */
  nextLamportTimestamp(): number;
  /**
   * Publishes an event to the other nodes and has it delivered on this one.
   *
   * @param deliver - delivers the event on this node; called in the cluster-wide order of events
   */
  relay(
    app: Application,
    event: PublishedEvent & {
      readonly lamportTimestamp: number;
      readonly eventId: string | undefined;
    },
    deliver: () => void,
  ): void;
}

/** Delivers published events to the subscribers of their channels, on all nodes. */
export class EventDispatcher {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly broadcaster: FrameBroadcaster,
    private readonly cache: EventCache,
    private readonly relay?: ClusterEventRelay,
  ) {}

  /**
   * Delivers an event to its subscribers on all nodes.
   *
   * @param eventId - the publisher's id of the event, the same when it publishes the event again
   */
  dispatch(app: Application, event: PublishedEvent, eventId?: string): void {
    if (this.relay === undefined) return this.deliverLocally(app, event);
    const lamportTimestamp = this.relay.nextLamportTimestamp();
    const deliver = () => this.deliverLocally(app, event, lamportTimestamp);
    this.relay.relay(app, { ...event, eventId, lamportTimestamp }, deliver);
  }

  /** Delivers an event to the subscribers on this node only, and caches it if its channel is a cache channel. */
  deliverLocally(app: Application, event: PublishedEvent, lamportTimestamp?: number): void {
    for (const name of new Set(event.channels)) {
      if (isCacheChannel(name)) this.cache.putUnlessOlder(app, name, event, lamportTimestamp);
      const channel = this.channels.find(app, name);
      if (channel === undefined) continue;
      const frame = buildChannelEventFrame(name, event.name, event.data);
      this.broadcaster.broadcast(channel.subscribers, frame, event.exceptSocketId);
    }
  }
}
