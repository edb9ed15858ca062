import type { PusherError } from '@giftspire/pusher-protocol';
import type WebSocket from 'ws';

/** Clients that were told to go and are not gone yet. */
export class RefusedSockets {
  private readonly sockets = new Set<WebSocket>();

  /**
   * Says why in a frame, and in the close frame: that one decides whether the client comes back. Nobody listens
   * to what the client says, so it cannot do anything before it is gone.
   */
  refuse(socket: WebSocket, reason: PusherError): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.send(reason.toFrame());
    socket.close(reason.wireCode, reason.message);
  }

  terminate(): void {
    for (const socket of this.sockets) socket.terminate();
  }
}
