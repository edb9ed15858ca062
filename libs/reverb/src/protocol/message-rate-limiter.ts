import type { Clock } from '../clock';
import type { Connection } from './connection';

interface Window {
  startedAtMs: number;
  messages: number;
}

/** Counts what clients say, in apps that limit it. */
export class MessageRateLimiter {
  private readonly windows = new WeakMap<Connection, Window>();

  constructor(private readonly clock: Clock) {}

  /** Counts one message. @returns whether it is over the limit of the app */
  isExceeded(connection: Connection): boolean {
    const limit = connection.app.settings.rateLimiting;
    if (limit === undefined) return false;
    const nowMs = this.clock.monotonicMs();
    const window = this.windows.get(connection);
    if (window === undefined || nowMs - window.startedAtMs >= limit.decaySeconds * 1000) {
      this.windows.set(connection, { startedAtMs: nowMs, messages: 1 });
      return false;
    }
    window.messages += 1;
    return window.messages > limit.maxAttempts;
  }
}
