import type { Application } from '../application';
import { NO_REMOTE_STATE, type RemoteState } from '../protocol/remote-state';
import type { SocketConnection } from './socket-connection';

const noop = (): void => undefined;

/** The open connections of this node. */
export class OpenConnections implements Iterable<SocketConnection> {
  private readonly bySocketId = new Map<string, SocketConnection>();
  private readonly counts = new Map<string, number>();

  /** @param onCountChange - called after each change with the number of connections of an app on this node */
  constructor(
    private readonly remoteState: RemoteState = NO_REMOTE_STATE,
    private readonly onCountChange: (appId: string, count: number) => void = noop,
  ) {}

  get size(): number {
    return this.bySocketId.size;
  }

  /** Returns the number of connections of an app on this node. */
  countLocal(app: Application): number {
    return this.counts.get(app.id) ?? 0;
  }

  /** Returns the number of connections of an app on all nodes. */
  countClusterWide(app: Application): number {
    return this.countLocal(app) + this.remoteState.countConnections(app);
  }

  /** Returns the number of connections on this node for every app id. */
  countsByApp(): Iterable<readonly [appId: string, count: number]> {
    return this.counts;
  }

  /** Returns the connection with the socket id, or undefined when it is not on this node or belongs to another app. */
  find(app: Application, socketId: string): SocketConnection | undefined {
    const connection = this.bySocketId.get(socketId);
    return connection?.app === app ? connection : undefined;
  }

  add(connection: SocketConnection): void {
    this.bySocketId.set(connection.socketId, connection);
    this.changeCount(connection.app, 1);
  }

  remove(connection: SocketConnection): void {
    this.bySocketId.delete(connection.socketId);
    this.changeCount(connection.app, -1);
  }

  private changeCount(app: Application, difference: 1 | -1): void {
    const count = this.countLocal(app) + difference;
    this.counts.set(app.id, count);
    this.onCountChange(app.id, count);
  }

  [Symbol.iterator](): Iterator<SocketConnection> {
    return this.bySocketId.values();
  }
}
