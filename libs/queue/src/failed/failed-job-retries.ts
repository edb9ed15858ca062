import type { Pool, PoolClient } from 'pg';
import { openQueue, type OpenQueue } from '../bullmq/open-queue';
import type { QueueSettings } from '../bullmq/queue-connection';
import { readPayload } from './failed-payload';
import { NotRetryableError } from './not-retryable.error';

/** Puts failed jobs back on their queues: same id, same payload, all tries again. */
export class FailedJobRetries {
  private readonly queues = new Map<string, OpenQueue>();

  constructor(
    private readonly database: Pool,
    private readonly settings: QueueSettings,
  ) {}

  /**
   * The job leaves `failed_jobs` and enters the outbox in one transaction. Two retries of the same job make one.
   *
   * @returns whether there was such a failed job
   * @throws NotRetryableError
   */
  async retry(id: string): Promise<boolean> {
    const client = await this.database.connect();
    try {
      await client.query('begin');
      const isFound = await this.move(client, id);
      await client.query('commit');
      return isFound;
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // A broken connection has rolled back already.
      throw error;
    } finally {
      client.release();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private async move(client: PoolClient, id: string): Promise<boolean> {
    const { rows } = await client.query<{ queue: string; payload: string }>(
      'delete from failed_jobs where uuid = $1 returning queue, payload',
      [id],
    );
    const [row] = rows;
    if (row === undefined) return false;
    const { name, payload } = readPayload(id, row.payload);
    await this.forgetRemains(row.queue, id);
    await client.query(
      'insert into job_outbox (uuid, queue, name, payload) values ($1, $2, $3, $4)',
      [id, row.queue, name, payload],
    );
    return true;
  }

  /** BullMQ remembers ids for a while, and would ignore a job with an id it knows. */
  private async forgetRemains(queueName: string, id: string): Promise<void> {
    const queue = this.queues.get(queueName) ?? openQueue(queueName, this.settings);
    this.queues.set(queueName, queue);
    // Written down as failed a moment ago: its worker still has it, or died having it.
    if ((await queue.getJobState(id)) === 'active')
      throw new NotRetryableError(id, 'its worker is not done with it yet, try again in a minute');
    await queue.remove(id);
  }
}
