import type { Clock } from '../clock';
import type { Connection } from './connection';

/** The current period of `decaySeconds` of a connection, and the number of messages in it. */
interface FixedWindow {
  startedAtMs: number;
  messages: number;
}

/** Limits the messages of each connection, in apps with `rateLimiting`. */
export class MessageRateLimiter {
  private readonly windows = new WeakMap<Connection, FixedWindow>();

  constructor(private readonly clock: Clock) {}

  /** Counts a message. Returns whether it is within the limit of the app; true in apps without `rateLimiting`. */
  tryAcquire(connection: Connection): boolean {
    const limit = connection.app.settings.rateLimiting;
    if (limit === undefined) return true;
    const nowMs = this.clock.monotonicMs();
    const window = this.windows.get(connection);
    if (window === undefined || nowMs - window.startedAtMs >= limit.decaySeconds * 1000) {
      this.windows.set(connection, { startedAtMs: nowMs, messages: 1 });
      return true;
    }
    window.messages += 1;
    return window.messages <= limit.maxAttempts;
  }
}
