import type { ClientEventFrame, PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ReverbLogger } from '../logger';
import type { Channel } from './channels/channel';
import type { Connection } from './connection';

/** Receives the events of channels on this node. Unless noted otherwise, each node of a cluster reports its own. */
export interface ChannelObserver {
  /** The channel got its first subscriber on this node. */
  occupied(app: Application, channel: string): void;
  /** The channel lost its last subscriber on this node. */
  vacated(app: Application, channel: string): void;
  /** A connection subscribed to the channel or unsubscribed from it. */
  subscribersChanged(app: Application, channel: Channel): void;
  /** The number of subscribers changed. On large channels, changes of a few seconds are reported as one. */
  subscriptionCountChanged(app: Application, channel: string, subscriptionCount: number): void;
  /** A user joined a presence channel on this node; they may be on other nodes already. */
  memberJoinedNode(app: Application, channel: string, member: PresenceMember): void;
  /** A user left a presence channel on this node; they may remain on other nodes. */
  memberLeftNode(app: Application, channel: string, userId: string): void;
  /** A user joined a presence channel on this node who was on no node before. */
  memberAdded(app: Application, channel: string, userId: string): void;
  /** A user left a presence channel on this node who is on no other node. */
  memberRemoved(app: Application, channel: string, userId: string): void;
  /** A client subscribed to a cache channel that has no cached event. */
  cacheMissed(app: Application, channel: string): void;
  /**
   * A client event was sent to the other subscribers.
   *
   * @param userId - user id of the sender on a presence channel; undefined on other channels
   */
  clientEvent(connection: Connection, frame: ClientEventFrame, userId: string | undefined): void;
}

/** The registered channel observers, each with some or all methods of {@link ChannelObserver}. */
export class ChannelObservers {
  private readonly observers: Partial<ChannelObserver>[] = [];

  constructor(private readonly logger: ReverbLogger) {}

  add(observer: Partial<ChannelObserver>): void {
    this.observers.push(observer);
  }

  /** Calls the method `event` of every observer that has it. Logs exceptions instead of throwing them. */
  notify<EventName extends keyof ChannelObserver>(
    event: EventName,
    ...args: Parameters<ChannelObserver[EventName]>
  ): void {
    for (const observer of this.observers) {
      try {
        (observer[event] as ((...args: unknown[]) => void) | undefined)?.apply(observer, args);
      } catch (err) {
        // A failing observer must not affect the other observers or the client's request.
        this.logger.error({ err, event }, 'observer.failed');
      }
    }
  }
}
