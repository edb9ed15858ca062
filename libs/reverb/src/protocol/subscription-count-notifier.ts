import { getChannelKind, buildSubscriptionCountFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Clock } from '../clock';
import type { Channel } from './channels/channel';
import type { ChannelObserver, ChannelObservers } from './channel-observers';
import { NO_REMOTE_STATE, type RemoteState } from './remote-state';
import type { FrameBroadcaster } from './frame-broadcaster';

/** From here on a change for everybody would cost more than it is worth. */
const CROWD = 100;
const CROWD_INTERVAL_MS = 5_000;
const SWEEP_INTERVAL_MS = 1_000;

/** Tells subscribers how many they are, in apps that ask for it; presence channels tell more anyway. */
export class SubscriptionCountNotifier implements Partial<ChannelObserver> {
  /** Crowded channels whose count is due later. */
  private readonly waiting = new Map<Channel, Application>();
  private readonly toldAtMs = new WeakMap<Channel, number>();
  private stopSweeping: (() => void) | undefined;

  constructor(
    private readonly outbox: FrameBroadcaster,
    private readonly observers: ChannelObservers,
    private readonly clock: Clock,
    private readonly elsewhere: RemoteState = NO_REMOTE_STATE,
  ) {}

  subscribersChanged(app: Application, channel: Channel): void {
    if (!isWanted(app) || !isCounted(channel.name)) return;
    const toldAtMs = this.toldAtMs.get(channel) ?? -Infinity;
    const tooSoon = this.clock.monotonicMs() - toldAtMs < CROWD_INTERVAL_MS;
    if (this.countOf(app, channel) <= CROWD || !tooSoon) return this.tell(app, channel);
    this.waiting.set(channel, app);
    this.stopSweeping ??= this.clock.every(SWEEP_INTERVAL_MS, () => this.sweep());
  }

  stop(): void {
    this.stopSweeping?.();
    this.stopSweeping = undefined;
    this.waiting.clear();
  }

  private sweep(): void {
    for (const [channel, app] of this.waiting) this.subscribersChanged(app, channel);
    if (this.waiting.size === 0) this.stop();
  }

  private tell(app: Application, channel: Channel): void {
    this.waiting.delete(channel);
    this.toldAtMs.set(channel, this.clock.monotonicMs());
    const count = this.countOf(app, channel);
    if (app.settings.subscriptionCount)
      this.outbox.broadcast(
        channel.subscribers,
        buildSubscriptionCountFrame(channel.name, count),
        undefined,
      );
    this.observers.notify('subscriptionCountChanged', app, channel.name, count);
  }

  private countOf(app: Application, { name, subscribers }: Channel): number {
    return subscribers.size + this.elsewhere.countSubscriptions(app, name);
  }
}

/** By the clients, or by a webhook that names it; one for whatever happens goes by what the clients get. */
function isWanted({ settings }: Application): boolean {
  return (
    settings.subscriptionCount ||
    settings.webhooks.some(({ events }) => events?.includes('subscription_count') === true)
  );
}

function isCounted(channelName: string): boolean {
  return !channelName.startsWith('#') && !getChannelKind(channelName).startsWith('presence');
}
