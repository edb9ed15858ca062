import type { Clock } from '../clock';

/** Longer than publishers go on trying: an hour of restarts is not what this is for. */
const KEPT_SECONDS = 1_200;
/** Of events, so that a busy application costs no more than some megabytes. The oldest are forgotten first. */
const MAX_EVENTS = 50_000;

interface Delivery {
  readonly atSeconds: number;
  readonly channels: Set<string>;
}

/**
 * Which events with an id of their own were delivered on which channels. Who publishes one again, because he did not
 * hear the answer, is answered as if he had published it for the first time, and nobody receives it twice.
 */
export class DeliveredEvents {
  /** By app and event, in the order they came. */
  private readonly deliveries = new Map<string, Delivery>();

  constructor(
    private readonly clock: Clock,
    private readonly maxEvents = MAX_EVENTS,
  ) {}

  /** @returns those of the channels on which the event was not delivered before; from now on it was */
  take(appId: string, eventId: string, channels: readonly string[]): string[] {
    const nowSeconds = this.clock.monotonicMs() / 1000;
    this.forget(nowSeconds);
    const key = `${appId} ${eventId}`;
    const known = this.deliveries.get(key) ?? { atSeconds: nowSeconds, channels: new Set() };
    this.deliveries.set(key, known);
    const fresh = channels.filter((channel) => !known.channels.has(channel));
    for (const channel of fresh) known.channels.add(channel);
    return fresh;
  }

  get size(): number {
    return this.deliveries.size;
  }

  private forget(nowSeconds: number): void {
    for (const [key, { atSeconds }] of this.deliveries) {
      if (nowSeconds - atSeconds <= KEPT_SECONDS && this.deliveries.size < this.maxEvents) return;
      this.deliveries.delete(key);
    }
  }
}
