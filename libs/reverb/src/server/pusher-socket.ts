import WebSocket, { type RawData } from 'ws';
import type { SocketConnection } from './socket-connection';

/** Is told what comes in on the sockets of a server. */
export interface SocketOwner {
  received(connection: SocketConnection, data: RawData, isBinary: boolean): void;
  alive(connection: SocketConnection): void;
  closed(connection: SocketConnection, closeCode: number): void;
}

/**
 * A WebSocket that knows its connection and tells its owner what happens by itself: listeners would take some 200
 * bytes of each socket, and there may be tens of thousands.
 */
export class PusherSocket extends WebSocket {
  private owner: SocketOwner | undefined;
  private connection: SocketConnection | undefined;

  /** Begins to report what the client does. Of a refused client nothing is ever reported. */
  reportTo(owner: SocketOwner, connection: SocketConnection): void {
    this.owner = owner;
    this.connection = connection;
  }

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    // `ws` has answered a broken frame with its close code already, and a broken stream reports its end as well.
    if (event === 'error') return true;
    const { owner, connection } = this;
    if (owner === undefined || connection === undefined) return super.emit(event, ...args);
    if (event === 'message') owner.received(connection, args[0] as RawData, args[1] as boolean);
    else if (event === 'ping' || event === 'pong') owner.alive(connection);
    else if (event === 'close') owner.closed(connection, args[0] as number);
    return true;
  }
}
