import type { ClientEventFrame, PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ReverbLogger } from '../logger';
import type { Channel } from './channels/channel';
import type { Connection } from './connection';

/** Is told what happens on channels. */
export interface ChannelObserver {
  /** The first subscriber came. Of several nodes, this and what follows happens on each by itself. */
  occupied(app: Application, channel: string): void;
  /** The last subscriber left. */
  vacated(app: Application, channel: string): void;
  /** A subscriber came or left. */
  subscribersChanged(app: Application, channel: Channel): void;
  /** The subscribers were told how many they are. */
  subscriptionCountChanged(app: Application, channel: string, subscriptionCount: number): void;
  /** A user came to this node, be he on another one or not. */
  memberJoinedNode(app: Application, channel: string, member: PresenceMember): void;
  /** A user left this node. */
  memberLeftNode(app: Application, channel: string, userId: string): void;
  /** By a subscription on this node; he was on no node before. */
  memberAdded(app: Application, channel: string, userId: string): void;
  /** From this node, and is on no other one. */
  memberRemoved(app: Application, channel: string, userId: string): void;
  cacheMissed(app: Application, channel: string): void;
  /** @param userId - of the sender, on presence channels */
  clientEvent(connection: Connection, frame: ClientEventFrame, userId: string | undefined): void;
}

/** Everybody who wants to know. */
export class ChannelObservers {
  private readonly observers: Partial<ChannelObserver>[] = [];

  constructor(private readonly logger: ReverbLogger) {}

  add(observer: Partial<ChannelObserver>): void {
    this.observers.push(observer);
  }

  notify<What extends keyof ChannelObserver>(
    what: What,
    ...about: Parameters<ChannelObserver[What]>
  ): void {
    for (const observer of this.observers) {
      try {
        (observer[what] as ((...about: unknown[]) => void) | undefined)?.apply(observer, about);
      } catch (err) {
        // What happened has happened, whatever somebody makes of it.
        this.logger.error({ err, what }, 'observer.failed');
      }
    }
  }
}
