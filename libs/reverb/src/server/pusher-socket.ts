import WebSocket, { type RawData } from 'ws';
import type { SocketConnection } from './socket-connection';

/** Is told what comes in on the sockets of a server. */
export interface SocketOwner {
  received(connection: SocketConnection, data: RawData, isBinary: boolean): void;
  alive(connection: SocketConnection): void;
  closed(connection: SocketConnection, closeCode: number): void;
}

/**
 * A WebSocket that knows its connection. All sockets share their listeners, which find both in `this`
 * instead of each closing over them.
 */
export class PusherSocket extends WebSocket {
  owner!: SocketOwner;
  connection!: SocketConnection;

  /** Begins to report what the client does. Of a refused client nothing is ever reported. */
  reportTo(owner: SocketOwner, connection: SocketConnection): void {
    this.owner = owner;
    this.connection = connection;
    this.on('message', onMessage).on('ping', onAlive).on('pong', onAlive).on('close', onClose);
  }
}

function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
  const { owner, connection } = this as PusherSocket;
  owner.received(connection, data, isBinary);
}

function onAlive(this: WebSocket): void {
  const { owner, connection } = this as PusherSocket;
  owner.alive(connection);
}

function onClose(this: WebSocket, closeCode: number): void {
  const { owner, connection } = this as PusherSocket;
  owner.closed(connection, closeCode);
}
