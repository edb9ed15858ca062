import type { BroadcastEvent } from './broadcast-event';

/** Publishes events to the server that holds the WebSocket connections. */
export interface BroadcastDriver {
  /**
   * Resolves when the server has accepted the event for all of its channels.
   *
   * @throws BroadcastFailedError otherwise; some channels may have received the event, so a retry delivers at least once
   */
  broadcast(event: BroadcastEvent): Promise<void>;
}
