import type { BroadcastEvent } from './broadcast-event';

/** Publishes events to the WebSocket server. Drivers for development write them to the log or discard them. */
export interface BroadcastDriver {
  /**
   * Resolves when the server has accepted the event for all of its channels.
   *
   * @throws BroadcastFailedError when the server did not accept it; some channels may have received the event, so that a
   *   retry delivers it there again
   * @throws BroadcastTooLargeError, EncryptionKeyMissingError
   */
  broadcast(event: BroadcastEvent): Promise<void>;
}
