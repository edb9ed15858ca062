import type { BroadcastEvent } from './broadcast-event';

/** Hands events to whatever holds the sockets. */
export interface BroadcastDriver {
  /**
   * Resolves when the server has taken the event on all of its channels.
   *
   * @throws BroadcastFailedError when it has not; some channels may have got it, so sending again is at-least-once
   */
  broadcast(event: BroadcastEvent): Promise<void>;
}
