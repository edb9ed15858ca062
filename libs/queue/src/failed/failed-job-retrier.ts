import type { Pool, PoolClient } from 'pg';
import { openBullQueue, type BullQueue } from '../bullmq/open-bull-queue';
import type { QueueSettings } from '../bullmq/bull-connection';
import { parseRetryablePayload } from './failed-payload';
import { NotRetryableError } from './not-retryable.error';

/** Dispatches failed jobs again, with the same id and payload and with all their attempts. */
export class FailedJobRetrier {
  private readonly queues = new Map<string, BullQueue>();

  constructor(
    private readonly database: Pool,
    private readonly settings: QueueSettings,
  ) {}

  /**
   * Moves a job from `failed_jobs` to the outbox in one transaction. Of several concurrent calls for the same job, one
   * moves it and the others return false.
   *
   * @param id - id of the job (column `uuid`)
   * @returns false when the job is not in `failed_jobs`
   * @throws NotRetryableError when the payload cannot be dispatched again, or BullMQ still has the job as active
   */
  async retry(id: string): Promise<boolean> {
    const client = await this.database.connect();
    try {
      await client.query('begin');
      const isMoved = await this.tryMoveToOutbox(client, id);
      await client.query('commit');
      return isMoved;
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // A lost connection is already rolled back.
      throw error;
    } finally {
      client.release();
    }
  }

  /** Closes the BullMQ queues that retries have opened. */
  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  /** @returns false when the job is not in `failed_jobs` */
  private async tryMoveToOutbox(client: PoolClient, id: string): Promise<boolean> {
    const { rows } = await client.query<{ queue: string; payload: string }>(
      'delete from failed_jobs where uuid = $1 returning queue, payload',
      [id],
    );
    const [row] = rows;
    if (row === undefined) return false;
    const { name, payload } = parseRetryablePayload(id, row.payload);
    await this.removeFinishedBullJob(row.queue, id);
    await client.query(
      'insert into job_outbox (uuid, queue, name, payload) values ($1, $2, $3, $4)',
      [id, row.queue, name, payload],
    );
    return true;
  }

  /**
   * Removes the finished job from BullMQ, which would otherwise ignore a new job with the same id.
   *
   * @throws NotRetryableError when BullMQ still has the job as active
   */
  private async removeFinishedBullJob(queueName: string, id: string): Promise<void> {
    const queue = this.queues.get(queueName) ?? openBullQueue(queueName, this.settings);
    this.queues.set(queueName, queue);
    // A job in `failed_jobs` is still active in BullMQ when its worker is about to report the failure, or has crashed.
    if ((await queue.getJobState(id)) === 'active')
      throw new NotRetryableError(id, 'its worker has not finished it yet; try again in a minute');
    await queue.remove(id);
  }
}
