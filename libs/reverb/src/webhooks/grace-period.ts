import type { Application } from '../application';
import type { Clock } from '../clock';
import type { WebhookEvent } from './webhook-event';

/** Time to wait before a departure is reported, in milliseconds; a client that reloads its page is back earlier. */
const GRACE_PERIOD_MS = 3_000;

interface PostponedEvent {
  readonly app: Application;
  readonly event: WebhookEvent;
  readonly dueAtMs: number;
}

/** Postpones `channel_vacated` and `member_removed` events, so that a quick return of the client cancels them. */
export class GracePeriod {
  /** Postponed events, the next due first. */
  private readonly postponed = new Map<string, PostponedEvent>();

  constructor(private readonly clock: Clock) {}

  /** Number of postponed events. */
  get size(): number {
    return this.postponed.size;
  }

  /** Postpones an event by three seconds. */
  postpone(app: Application, event: WebhookEvent): void {
    const dueAtMs = this.clock.monotonicMs() + GRACE_PERIOD_MS;
    this.postponed.set(keyOf(app, event.channel, event.user_id), { app, event, dueAtMs });
  }

  /**
   * Cancels the departure of a user from a channel, or that of the last subscriber.
   *
   * @returns whether it was still postponed; in this case the return must not be reported either
   */
  cancel(app: Application, channel: string, userId?: string): boolean {
    return this.postponed.delete(keyOf(app, channel, userId));
  }

  /** Removes and returns the events whose grace period is over. */
  takeDueEvents(): PostponedEvent[] {
    const dueEvents: PostponedEvent[] = [];
    const nowMs = this.clock.monotonicMs();
    for (const [key, postponed] of this.postponed) {
      if (postponed.dueAtMs > nowMs) break;
      this.postponed.delete(key);
      dueEvents.push(postponed);
    }
    return dueEvents;
  }
}

/** Returns a key that is unique even though a user id may contain any character. */
function keyOf(app: Application, channel: string, userId: string | undefined): string {
  return JSON.stringify([app.id, channel, userId]);
}
