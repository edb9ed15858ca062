import type { Clock } from '../clock';

/** Period for which an event id is remembered, in seconds; longer than publishers retry a failed request. */
const RETENTION_SECONDS = 1_200;

/** Maximum number of event ids remembered, which takes a few megabytes. The oldest are deleted first. */
const MAX_EVENTS = 50_000;

/** The channels that an event has reached so far. */
interface DeliveryRecord {
  /** Monotonic time at which the event was first published, in seconds. */
  readonly firstSeenAtSeconds: number;
  /** Channels on which the event has been delivered. */
  readonly channels: Set<string>;
}

/**
 * Remembers the channels on which each event with an `event_id` was delivered. A publisher that repeats a request
 * because it did not receive the response gets a response as for the first one, and subscribers receive the event once.
 */
export class EventDeduplicator {
  /** Records by app id and event id, oldest first. */
  private readonly deliveries = new Map<string, DeliveryRecord>();

  constructor(
    private readonly clock: Clock,
    private readonly maxEvents = MAX_EVENTS,
  ) {}

  /** Number of event ids remembered. */
  get size(): number {
    return this.deliveries.size;
  }

  /** Marks an event as delivered on `channels`. @returns those of `channels` on which it was not delivered before */
  claimChannels(appId: string, eventId: string, channels: readonly string[]): string[] {
    const nowSeconds = this.clock.monotonicMs() / 1000;
    this.deleteExpiredAndExcess(nowSeconds);
    const key = `${appId} ${eventId}`;
    const delivery = this.deliveries.get(key) ?? {
      firstSeenAtSeconds: nowSeconds,
      channels: new Set(),
    };
    this.deliveries.set(key, delivery);
    const newChannels = channels.filter((channel) => !delivery.channels.has(channel));
    for (const channel of newChannels) delivery.channels.add(channel);
    return newChannels;
  }

  /** Deletes expired records, and the oldest ones until there is room for one more. */
  private deleteExpiredAndExcess(nowSeconds: number): void {
    for (const [key, { firstSeenAtSeconds }] of this.deliveries) {
      const isExpired = nowSeconds - firstSeenAtSeconds > RETENTION_SECONDS;
      if (!isExpired && this.deliveries.size < this.maxEvents) return;
      this.deliveries.delete(key);
    }
  }
}
