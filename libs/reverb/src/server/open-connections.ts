import type { Application } from '../application';
import type { SocketConnection } from './socket-connection';

/** The clients that are connected. */
export class OpenConnections implements Iterable<SocketConnection> {
  private readonly bySocketId = new Map<string, SocketConnection>();
  private readonly counts = new Map<string, number>();

  get size(): number {
    return this.bySocketId.size;
  }

  /** How many of one app. */
  count(app: Application): number {
    return this.counts.get(app.id) ?? 0;
  }

  find(app: Application, socketId: string): SocketConnection | undefined {
    const connection = this.bySocketId.get(socketId);
    return connection?.app === app ? connection : undefined;
  }

  add(connection: SocketConnection): void {
    this.bySocketId.set(connection.socketId, connection);
    this.counts.set(connection.app.id, this.count(connection.app) + 1);
  }

  remove(connection: SocketConnection): void {
    this.bySocketId.delete(connection.socketId);
    this.counts.set(connection.app.id, this.count(connection.app) - 1);
  }

  [Symbol.iterator](): Iterator<SocketConnection> {
    return this.bySocketId.values();
  }
}
