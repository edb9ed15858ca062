import { EventEmitter } from 'node:events';
import type { PoolClient } from 'pg';
import { isConnectionLost, canRetry } from './connection-lost';

type AcquireClient = () => Promise<{ client: PoolClient; isNew: boolean }>;

/** A connection somebody has taken from a {@link SteadyPool}; it changes to another one as long as nothing has run on it. */
export class ReconnectingConnection extends EventEmitter {
  private isUnused = true;
  private connectionError?: Error;

  private readonly onError = (error: Error): void => {
    this.connectionError = error;
    // While unused, it is replaced; the owner need not know.
    if (!this.isUnused && this.listenerCount('error') > 0) this.emit('error', error);
  };

  /** @param isNew - it has just been made, so that there is no other to change to when it fails */
  constructor(
    private client: PoolClient,
    private isNew: boolean,
    private readonly acquireClient: AcquireClient,
  ) {
    super();
    client.on('error', this.onError);
  }

  /** As `pg` has it; what is not text (a cursor, a stream) goes through as it is. */
  query(statement: unknown, values?: unknown[]): unknown {
    if (typeof statement === 'string' && this.isUnused) return this.runFirst(statement, values);
    this.isUnused = false;
    return this.recordLoss(this.run(statement, values));
  }

  /** @param error - the connection is closed instead of being kept for the next one */
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

  /** A connection that turns out to be lost must not be given to the next one. */
  private recordLoss(result: unknown): unknown {
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      if (isConnectionLost(error)) this.connectionError ??= error as Error;
      throw error;
    });
  }
}
