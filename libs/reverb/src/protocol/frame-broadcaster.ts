import type { Connection } from './connection';

/** Takes frames for many connections. */
export interface FrameBroadcaster {
  /**
   * Sends `frame` to the recipients as they are when it leaves, which is in this turn of the event loop.
   *
   * @param exceptSocketId - the connection that caused the event and already knows it
   */
  broadcast(
    recipients: ReadonlySet<Connection>,
    frame: string,
    exceptSocketId: string | undefined,
  ): void;
  /** Sends what waits, so that what follows comes after it. */
  flush(): void;
}
