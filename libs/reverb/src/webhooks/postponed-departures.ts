import type { Application } from '../application';
import type { Clock } from '../clock';
import type { WebhookEvent } from './webhook-event';

/** Delay before a departure is reported, in milliseconds; a client that reloads its page usually returns earlier. */
const GRACE_PERIOD_MS = 3_000;

/** A `channel_vacated` or `member_removed` event with the monotonic time at which it is reported. */
interface PostponedDeparture {
  readonly app: Application;
  readonly event: WebhookEvent;
  readonly dueAtMs: number;
}

/**
 * `channel_vacated` and `member_removed` events in a grace period of three seconds; a return of the client cancels
 * them.
 */
export class PostponedDepartures {
  /** Postponed events by {@link toDepartureKey}, the next due first. */
  private readonly postponed = new Map<string, PostponedDeparture>();

  constructor(private readonly clock: Clock) {}

  /** Number of postponed events. */
  get size(): number {
    return this.postponed.size;
  }

  /** Adds an event, which is due in three seconds. */
  postpone(app: Application, event: WebhookEvent): void {
    const dueAtMs = this.clock.monotonicMs() + GRACE_PERIOD_MS;
    this.postponed.set(toDepartureKey(app, event.channel, event.user_id), { app, event, dueAtMs });
  }

  /**
   * Cancels the `member_removed` event of a user or, without `userId`, the `channel_vacated` event of the channel.
   *
   * @returns whether the event was still postponed; if so, the return of the client must not be reported either
   */
  cancel(app: Application, channel: string, userId?: string): boolean {
    return this.postponed.delete(toDepartureKey(app, channel, userId));
  }

  /** Removes and returns the events whose grace period is over. */
  removeDue(): PostponedDeparture[] {
    const dueEvents: PostponedDeparture[] = [];
    const nowMs = this.clock.monotonicMs();
    for (const [key, postponed] of this.postponed) {
      if (postponed.dueAtMs > nowMs) break;
      this.postponed.delete(key);
      dueEvents.push(postponed);
    }
    return dueEvents;
  }
}

/** Returns the map key of an event: JSON, because a user id may contain any character. */
function toDepartureKey(app: Application, channel: string, userId: string | undefined): string {
  return JSON.stringify([app.id, channel, userId]);
}
