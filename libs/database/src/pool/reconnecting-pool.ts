import { EventEmitter } from 'node:events';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { ReconnectingConnection } from './reconnecting-connection';

type ConnectCallback = (
  error: Error | undefined,
  connection?: ReconnectingConnection,
  release?: (error?: Error) => void,
) => void;

/**
 * What TypeORM takes for a `Pool` of `pg`. A connection that was cut while it lay idle (the server was restarted, a
 * proxy timed out) is found out by the first statement on it, which then runs on another one instead of failing.
 */
export class ReconnectingPool extends EventEmitter {
  private readonly pool: Pool;
  /** Those that no statement has run on yet: when one of them fails, the server is not there. */
  private readonly newClients = new WeakSet<PoolClient>();

  constructor(config: PoolConfig) {
    super();
    this.pool = new Pool(config);
    this.pool.on('error', (error) => this.emit('error', error));
    this.pool.on('connect', (client) => this.newClients.add(client));
  }

  connect(taken: ConnectCallback): void {
    this.acquireClient().then(
      ({ client, isNew }) => {
        const connection = new ReconnectingConnection(client, isNew, () => this.acquireClient());
        taken(undefined, connection, (error) => connection.release(error));
      },
      (error: Error) => taken(error),
    );
  }

  end(ended: (error?: Error) => void): void {
    this.pool.end().then(() => ended(), ended);
  }

  private async acquireClient(): Promise<{ client: PoolClient; isNew: boolean }> {
    const client = await this.pool.connect();
    return { client, isNew: this.newClients.delete(client) };
  }
}
