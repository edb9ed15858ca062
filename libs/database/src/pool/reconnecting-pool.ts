import { EventEmitter } from 'node:events';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { ReconnectingConnection } from './reconnecting-connection';

type ConnectCallback = (
  error: Error | undefined,
  connection?: ReconnectingConnection,
  release?: (error?: Error) => void,
) => void;

/**
 * Drop-in replacement of the `Pool` of `pg` for TypeORM. When the first statement on a connection finds that it broke
 * while idle (server restart, proxy timeout), the statement runs on another connection instead of failing.
 */
export class ReconnectingPool extends EventEmitter {
  private readonly pool: Pool;
  /** Connections opened but not yet acquired. If a new connection fails, the server is unreachable. */
  private readonly newClients = new WeakSet<PoolClient>();

  constructor(config: PoolConfig) {
    super();
    this.pool = new Pool(config);
    this.pool.on('error', (error) => this.emit('error', error));
    this.pool.on('connect', (client) => this.newClients.add(client));
  }

  /** Acquires a connection and passes it to `taken` with its release function, or passes the error of the pool. */
  connect(taken: ConnectCallback): void {
    this.acquireClient().then(
      ({ client, isNew }) => {
        const connection = new ReconnectingConnection(client, isNew, () => this.acquireClient());
        taken(undefined, connection, (error) => connection.release(error));
      },
      (error: Error) => taken(error),
    );
  }

  /** Closes all connections, acquired ones once released; then calls `ended`, with the error of a failure. */
  end(ended: (error?: Error) => void): void {
    this.pool.end().then(() => ended(), ended);
  }

  private async acquireClient(): Promise<{ client: PoolClient; isNew: boolean }> {
    const client = await this.pool.connect();
    return { client, isNew: this.newClients.delete(client) };
  }
}
