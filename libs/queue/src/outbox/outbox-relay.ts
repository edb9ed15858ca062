// Flow ③
// From: libs/queue/src/outbox/job-outbox.ts (job_outbox)
// To: libs/queue/src/bullmq/create-job-adder.ts (AddJobs)
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { WakeSignal } from './wake-signal';

/** A row of `job_outbox` as the relay reads it. */
export interface OutboxRow {
  /** Id of the job in BullMQ: column `uuid`, unique across databases and the same when a row is relayed twice. */
  readonly jobId: string;
  /** Primary key of the row in decimal digits. */
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly payload: object;
  /** Remaining delay before the job may start; 0 for none. */
  readonly delayMs: number;
}

/** Function that adds jobs to a queue. A job whose `jobId` the queue already has is ignored. */
export type AddJobs = (queueName: string, rows: readonly OutboxRow[]) => Promise<void>;

export interface OutboxRelayOptions {
  readonly databaseUrl: string;
  /** Names of the queues whose rows are relayed. Rows of other queues are left to other processes. */
  readonly queues: readonly string[];
  /** Relays rows in the order of `queues`, then by age. Default: by age only. */
  readonly isPrioritized?: boolean;
  readonly addJobs: AddJobs;
  /** Interval between reads of the outbox without a NOTIFY. */
  readonly outboxPollMs: number;
  /** Delay after an error before the next attempt to connect. */
  readonly reconnectDelayMs: number;
  /** Called once per outage, not once per attempt to reconnect. */
  readonly onError: (error: Error) => void;
}

/** Timeout of connecting and of each query, so that a server that accepts connections in silence counts as down. */
const RESPONSE_TIMEOUT_MS = 10_000;

/** Maximum number of rows locked by one transaction. */
const BATCH_SIZE = 100;

const buildClaimQuery = (order: string) => `
  select uuid as "jobId", id, queue, name, payload,
         greatest(0, ceil(extract(epoch from available_at - clock_timestamp()) * 1000))::float8 as "delayMs"
    from job_outbox
   where queue = any($1)
   order by ${order}
   limit ${BATCH_SIZE}
     for update skip locked`;

const CLAIM_BY_AGE = buildClaimQuery('id');
const CLAIM_BY_PRIORITY = buildClaimQuery('array_position($1::text[], queue::text), id');

/**
 * Moves committed outbox rows to their BullMQ queues, woken by NOTIFY and by polling. Several relays may run at the
 * same time. An outage of PostgreSQL or of the queue delays rows but loses none.
 */
export class OutboxRelay {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: OutboxRelayOptions) {}

  start(): void {
    this.stopping = new AbortController();
    this.running = this.relayUntilStopped(this.stopping.signal);
  }

  /** Resolves when the current batch is relayed and the connection is closed. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Relays batches until `stopping` aborts, with a new connection after each error. Never rejects. */
  private async relayUntilStopped(stopping: AbortSignal): Promise<void> {
    const { reconnectDelayMs, onError } = this.options;
    let isOutageReported = false;
    const onBatchRelayed = () => {
      isOutageReported = false;
    };
    while (!stopping.aborted) {
      try {
        await this.relayWhileConnected(stopping, onBatchRelayed);
      } catch (error) {
        if (!isOutageReported) onError(error instanceof Error ? error : new Error(String(error)));
        isOutageReported = true;
        // The sleep rejects when the signal aborts; the loop condition then ends the loop.
        await setTimeout(reconnectDelayMs, undefined, { signal: stopping }).catch(() => undefined);
      }
    }
  }

  /**
   * Relays batches with one connection until `stopping` aborts.
   *
   * @throws the first error of PostgreSQL or of adding jobs
   */
  private async relayWhileConnected(
    stopping: AbortSignal,
    onBatchRelayed: () => void,
  ): Promise<void> {
    const { databaseUrl, outboxPollMs } = this.options;
    const wakeSignal = new WakeSignal();
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'outbox-relay',
      connectionTimeoutMillis: RESPONSE_TIMEOUT_MS,
      query_timeout: RESPONSE_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('notification', () => wakeSignal.wake());
    // Without a listener the error would crash the process. Waking ends the wait, and the next query rejects.
    client.on('error', () => wakeSignal.wake());
    try {
      await client.connect();
      await client.query('listen job_outbox');
      while (!stopping.aborted) {
        const rowCount = await this.relayBatch(client);
        onBatchRelayed();
        if (rowCount < BATCH_SIZE) await wakeSignal.wait(outboxPollMs, stopping);
      }
    } finally {
      await client.end();
    }
  }

  /**
   * Adds the jobs of the next rows, at most {@link BATCH_SIZE}, to their queues and deletes the rows, in one
   * transaction. Rows that another relay has locked are skipped. After a rollback the same jobs are added again with
   * the same ids.
   *
   * @returns number of relayed rows
   */
  private async relayBatch(client: Client): Promise<number> {
    const { queues, isPrioritized = false, addJobs } = this.options;
    await client.query('begin');
    try {
      const claimQuery = isPrioritized ? CLAIM_BY_PRIORITY : CLAIM_BY_AGE;
      const { rows } = await client.query<OutboxRow>(claimQuery, [queues]);
      for (const queue of queues) {
        const rowsOfQueue = rows.filter((row) => row.queue === queue);
        if (rowsOfQueue.length > 0) await addJobs(queue, rowsOfQueue);
      }
      if (rows.length > 0)
        await client.query('delete from job_outbox where id = any($1)', [rows.map(({ id }) => id)]);
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // A lost connection is already rolled back.
      throw error;
    }
  }
}
