import type { Application } from '../application';
import type { Clock } from '../clock';
import type { WebhookEvent } from './webhook-event';

/** Who reloads a page is back before. */
const GRACE_MS = 3_000;

interface Held {
  readonly app: Application;
  readonly event: WebhookEvent;
  readonly dueAtMs: number;
}

/** Reports of somebody's leaving, kept until it is clear that he does not come back at once. */
export class HeldBack {
  /** In the order they become due. */
  private readonly held = new Map<string, Held>();

  constructor(private readonly clock: Clock) {}

  get size(): number {
    return this.held.size;
  }

  hold(app: Application, event: WebhookEvent): void {
    const dueAtMs = this.clock.monotonicMs() + GRACE_MS;
    this.held.set(keyOf(app, event.channel, event.user_id), { app, event, dueAtMs });
  }

  /** @returns whether the leaving was held back: then neither it nor the return is news */
  cancel(app: Application, channel: string, userId?: string): boolean {
    return this.held.delete(keyOf(app, channel, userId));
  }

  takeDue(): Held[] {
    const due: Held[] = [];
    const nowMs = this.clock.monotonicMs();
    for (const [key, held] of this.held) {
      if (held.dueAtMs > nowMs) break;
      this.held.delete(key);
      due.push(held);
    }
    return due;
  }
}

/** A user id may hold anything, so it comes last. */
function keyOf(app: Application, channel: string, userId: string | undefined): string {
  return JSON.stringify([app.id, channel, userId]);
}
