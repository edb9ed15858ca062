import type { PusherError } from '@giftspire/pusher-protocol';
import type WebSocket from 'ws';

/** Closes the sockets of rejected clients, and keeps those that are not closed yet. */
export class SocketRejector {
  private readonly sockets = new Set<WebSocket>();

  /**
   * Sends the error as a frame and closes the socket with the code of the error, which tells the client whether to
   * reconnect. Messages of the client are ignored.
   */
  reject(socket: WebSocket, reason: PusherError): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.send(reason.toFrame());
    socket.close(reason.wireCode, reason.message);
  }

  /** Destroys the sockets of rejected clients that are still open. */
  terminateAll(): void {
    for (const socket of this.sockets) socket.terminate();
  }
}
