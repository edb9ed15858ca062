// ③ of 10: search request → toast. From libs/queue/src/outbox/job-outbox.ts. To libs/queue/src/worker/queue-processor.ts.
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { Alarm } from './alarm';
import { BATCH_SIZE, relayBatch, type RelayBatchOptions } from './relay-batch';

export interface OutboxRelayOptions extends RelayBatchOptions {
  readonly databaseUrl: string;
  /** How often to look for rows that no notification announced. */
  readonly sweepMs: number;
  readonly reconnectMs: number;
  /** Told once an outage, not once a try. */
  readonly onTrouble: (error: Error) => void;
}

/** A server that accepts a connection and never answers must not hold the relay for ever. */
const ANSWER_TIMEOUT_MS = 10_000;

/**
 * Brings committed outbox rows to their queues, woken by NOTIFY and by a sweep. Any number of relays may run side by
 * side; outages of PostgreSQL or of the queue delay it and lose nothing.
 */
export class OutboxRelay {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: OutboxRelayOptions) {}

  start(): void {
    this.stopping = new AbortController();
    this.running = this.run(this.stopping.signal);
  }

  /** Resolves when the batch in hand is done and the connection closed. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(stopping: AbortSignal): Promise<void> {
    const { reconnectMs, onTrouble } = this.options;
    let isReported = false;
    const onWorking = () => {
      isReported = false;
    };
    while (!stopping.aborted) {
      try {
        await this.relayWhileConnected(stopping, onWorking);
      } catch (error) {
        if (!isReported) onTrouble(error instanceof Error ? error : new Error(String(error)));
        isReported = true;
        // Rejects when the relay is stopped, which the loop sees by itself.
        await setTimeout(reconnectMs, undefined, { signal: stopping }).catch(() => undefined);
      }
    }
  }

  private async relayWhileConnected(stopping: AbortSignal, onWorking: () => void): Promise<void> {
    const { databaseUrl, sweepMs } = this.options;
    const alarm = new Alarm();
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'outbox-relay',
      connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('notification', () => alarm.ring());
    // The next query says what is wrong with the connection.
    client.on('error', () => alarm.ring());
    try {
      await client.connect();
      await client.query('listen job_outbox');
      while (!stopping.aborted) {
        const rows = await relayBatch(client, this.options);
        onWorking();
        if (rows < BATCH_SIZE) await alarm.sleep(sweepMs, stopping);
      }
    } finally {
      await client.end();
    }
  }
}
