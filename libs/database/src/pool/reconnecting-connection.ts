import { EventEmitter } from 'node:events';
import type { PoolClient } from 'pg';
import { isConnectionLost, canRetry } from './connection-lost';

type AcquireClient = () => Promise<{ client: PoolClient; isNew: boolean }>;

/** A connection of a `ReconnectingPool`. Replaces a broken connection until the first statement has succeeded. */
export class ReconnectingConnection extends EventEmitter {
  private isUnused = true;
  private connectionError?: Error;

  private readonly onError = (error: Error): void => {
    this.connectionError = error;
    // An unused connection is replaced without notifying its owner.
    if (!this.isUnused && this.listenerCount('error') > 0) this.emit('error', error);
  };

  /** @param isNew - true if the connection was just opened; its failure means that the server is unreachable */
  constructor(
    private client: PoolClient,
    private isNew: boolean,
    private readonly acquireClient: AcquireClient,
  ) {
    super();
    client.on('error', this.onError);
  }

  /** Runs a statement like `query` of `pg`. A cursor or a stream is passed on unchanged and never retried. */
  query(statement: unknown, values?: unknown[]): unknown {
    if (typeof statement === 'string' && this.isUnused) return this.runFirst(statement, values);
    this.isUnused = false;
    return this.recordLoss(this.run(statement, values));
  }

  /** @param error - if present, the connection is closed instead of returned to the pool */
  release(error?: Error): void {
    this.client.removeListener('error', this.onError);
    this.client.release(error ?? this.connectionError);
  }

  private async runFirst(statement: string, values?: unknown[]): Promise<unknown> {
    for (;;) {
      try {
        const result = await this.run(statement, values);
        this.isUnused = false;
        return result;
      } catch (error) {
        if (this.isNew || !canRetry(statement, error)) {
          this.isUnused = false;
          if (isConnectionLost(error)) this.connectionError ??= error as Error;
          throw error;
        }
        await this.reconnect(error as Error);
      }
    }
  }

  private async reconnect(reason: Error): Promise<void> {
    this.release(reason);
    const { client, isNew } = await this.acquireClient();
    this.client = client;
    this.isNew = isNew;
    this.connectionError = undefined;
    client.on('error', this.onError);
  }

  private run(statement: unknown, values?: unknown[]): unknown {
    return this.client.query(statement as string, values);
  }

  /** Records a lost connection when the result fails, so that the pool closes it on release. */
  private recordLoss(result: unknown): unknown {
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      if (isConnectionLost(error)) this.connectionError ??= error as Error;
      throw error;
    });
  }
}
