import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ReverbLogger } from '../logger';
import type { Channel } from './channels/channel';
import type { Connection } from './connection';

/** Is told what happens on channels. */
export interface ChannelObserver {
  /** The first subscriber came. */
  occupied(app: Application, channel: string): void;
  /** The last subscriber left. */
  vacated(app: Application, channel: string): void;
  /** A subscriber came or left. */
  subscribersChanged(app: Application, channel: Channel): void;
  /** The subscribers were told how many they are. */
  counted(app: Application, channel: string, subscriptionCount: number): void;
  memberAdded(app: Application, channel: string, userId: string): void;
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

  tell<What extends keyof ChannelObserver>(
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
