import type { Connection } from './connection';

/** Sends frames to many connections. */
export interface FrameBroadcaster {
  /**
   * Queues a frame for the recipients. It is sent at the end of this turn of the event loop, to those who are then in
   * the set.
   *
   * @param frame - JSON text
   * @param exceptSocketId - recipient to leave out: the connection that caused the event
   */
  broadcast(
    recipients: ReadonlySet<Connection>,
    frame: string,
    exceptSocketId: string | undefined,
  ): void;
  /** Sends the queued frames now, so that frames sent afterwards arrive after them. */
  flush(): void;
}
