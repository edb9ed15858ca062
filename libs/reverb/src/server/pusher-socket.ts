import WebSocket, { type RawData } from 'ws';
import type { SocketConnection } from './socket-connection';

/** Receives the events of all accepted sockets of a server. */
export interface SocketHandler {
  /** A whole message arrived. `data` is a Buffer, the default `binaryType` of `ws`, also for a text message. */
  messageReceived(connection: SocketConnection, data: RawData, isBinary: boolean): void;
  /** A ping or pong frame arrived. */
  pingOrPongReceived(connection: SocketConnection): void;
  /**
   * The socket was closed, by either side.
   *
   * @param closeCode - code of the client's close frame, 1006 without one
   */
  socketClosed(connection: SocketConnection, closeCode: number): void;
}

/**
 * A WebSocket that calls its handler directly instead of event listeners, which would take about 200 bytes per socket:
 * there may be tens of thousands of sockets.
 */
export class PusherSocket extends WebSocket {
  private handler: SocketHandler | undefined;
  private connection: SocketConnection | undefined;

  /**
   * Passes the socket's events to `handler` from now on, and no longer to event listeners. A rejected client's socket
   * is not attached, so its listeners keep working.
   */
  attachHandler(handler: SocketHandler, connection: SocketConnection): void {
    this.handler = handler;
    this.connection = connection;
  }

  /** Passes an event of `ws` to the attached handler, or to event listeners without one; ignores `error`. */
  override emit(event: string | symbol, ...args: unknown[]): boolean {
    // Errors are ignored: `ws` has already sent the close code for an invalid frame, and a `close` event follows every error.
    if (event === 'error') return true;
    const { handler, connection } = this;
    if (handler === undefined || connection === undefined) return super.emit(event, ...args);
    if (event === 'message')
      handler.messageReceived(connection, args[0] as RawData, args[1] as boolean);
    else if (event === 'ping' || event === 'pong') handler.pingOrPongReceived(connection);
    else if (event === 'close') handler.socketClosed(connection, args[0] as number);
    return true;
  }
}
