import { EventEmitter } from 'node:events';
import type { PoolClient } from 'pg';
import { isConnectionLost, canRetryFirstStatement } from './connection-lost';

type AcquireClient = () => Promise<{ client: PoolClient; isNew: boolean }>;

/** A connection of a `ReconnectingPool`. Replaces a broken connection until the first statement has succeeded. */
export class ReconnectingConnection extends EventEmitter {
  private isUnused = true;
  private isReleased = false;
  private connectionError?: Error;

  private readonly onError = (error: Error): void => {
    this.connectionError = error;
    // An unused connection is replaced without notifying its owner.
    if (!this.isUnused && this.listenerCount('error') > 0) this.emit('error', error);
  };

  /** Client of the pool; undefined once it is back in the pool: a client that is released twice makes `pg-pool` throw. */
  private client: PoolClient | undefined;

  /** @param isNew - true if the connection was just opened; its failure means that the server is unreachable */
  constructor(
    client: PoolClient,
    private isNew: boolean,
    private readonly acquireClient: AcquireClient,
  ) {
    super();
    this.client = client;
    client.on('error', this.onError);
  }

  /** Runs a statement like `query` of `pg`. A cursor or a stream is passed on unchanged and never retried. */
  query(statement: unknown, values?: unknown[]): unknown {
    if (typeof statement === 'string' && this.isUnused)
      return this.runFirstStatement(statement, values);
    this.isUnused = false;
    return this.recordLossWhenRejected(this.runStatement(statement, values));
  }

  /**
   * Returns the connection to the pool. A second call has no effect. Never throws, because TypeORM would then keep the
   * query runner in its list, and `DataSource.destroy` would try to release it for ever.
   *
   * @param error - if present, the connection is closed instead of returned to the pool
   */
  release(error?: Error): void {
    this.isReleased = true;
    this.releaseClient(error ?? this.connectionError);
  }

  /** Runs the first statement, on other connections when one is broken, and returns its result. */
  private async runFirstStatement(statement: string, values?: unknown[]): Promise<unknown> {
    for (;;) {
      try {
        const result = await this.runStatement(statement, values);
        this.isUnused = false;
        return result;
      } catch (error) {
        if (this.isNew || !canRetryFirstStatement(statement, error)) {
          this.isUnused = false;
          if (isConnectionLost(error)) this.connectionError ??= error as Error;
          throw error;
        }
        await this.reconnect(error as Error).catch((acquireError: Error) => {
          this.connectionError = acquireError;
          throw acquireError;
        });
      }
    }
  }

  /**
   * Replaces the client.
   *
   * @throws the error of the pool when it has no other connection. The old client is released in any case
   */
  private async reconnect(reason: Error): Promise<void> {
    this.releaseClient(reason);
    const { client, isNew } = await this.acquireClient();
    if (this.isReleased) {
      client.release();
      throw reason;
    }
    this.client = client;
    this.isNew = isNew;
    this.connectionError = undefined;
    client.on('error', this.onError);
  }

  private releaseClient(error: Error | undefined): void {
    const { client } = this;
    this.client = undefined;
    client?.removeListener('error', this.onError);
    client?.release(error);
  }

  private runStatement(statement: unknown, values?: unknown[]): unknown {
    if (this.client === undefined)
      return Promise.reject(this.connectionError ?? new Error('the connection was released'));
    return this.client.query(statement as string, values);
  }

  /** Returns the result. If it rejects with a lost connection, {@link release} closes the connection. */
  private recordLossWhenRejected(result: unknown): unknown {
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      if (isConnectionLost(error)) this.connectionError ??= error as Error;
      throw error;
    });
  }
}
