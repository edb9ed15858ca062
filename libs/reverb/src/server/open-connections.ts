import type { Application } from '../application';
import { NO_REMOTE_STATE, type RemoteState } from '../protocol/remote-state';
import type { SocketConnection } from './socket-connection';

const noop = (): void => undefined;

/** The clients that are connected. */
export class OpenConnections implements Iterable<SocketConnection> {
  private readonly bySocketId = new Map<string, SocketConnection>();
  private readonly counts = new Map<string, number>();

  /** @param changed - is told how many an app has here */
  constructor(
    private readonly elsewhere: RemoteState = NO_REMOTE_STATE,
    private readonly changed: (appId: string, count: number) => void = noop,
  ) {}

  get size(): number {
    return this.bySocketId.size;
  }

  /** How many of one app. */
  count(app: Application): number {
    return this.counts.get(app.id) ?? 0;
  }

  /** The same on all nodes together. */
  countClusterWide(app: Application): number {
    return this.count(app) + this.elsewhere.countConnections(app);
  }

  /** By app. */
  countsByApp(): Iterable<readonly [appId: string, count: number]> {
    return this.counts;
  }

  find(app: Application, socketId: string): SocketConnection | undefined {
    const connection = this.bySocketId.get(socketId);
    return connection?.app === app ? connection : undefined;
  }

  add(connection: SocketConnection): void {
    this.bySocketId.set(connection.socketId, connection);
    this.setCount(connection.app, 1);
  }

  remove(connection: SocketConnection): void {
    this.bySocketId.delete(connection.socketId);
    this.setCount(connection.app, -1);
  }

  private setCount(app: Application, difference: 1 | -1): void {
    const count = this.count(app) + difference;
    this.counts.set(app.id, count);
    this.changed(app.id, count);
  }

  [Symbol.iterator](): Iterator<SocketConnection> {
    return this.bySocketId.values();
  }
}
