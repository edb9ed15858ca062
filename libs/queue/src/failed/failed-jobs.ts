import type { Pool } from 'pg';
import type { QueueConnectionName } from '../bullmq/bull-connection';
import type { JobDefinition } from '../job/job.decorator';
import { formatException, parseExceptionMessage } from './format-exception';
import { parseNameAndAttempts, serializeFailedPayload, type NewFailedJob } from './failed-payload';

/** A job that failed for good: a row of `failed_jobs`, kept until it is retried, deleted or pruned. */
export interface FailedJob {
  /** Row number, ascending: column `id`. */
  readonly number: number;
  /** Id of the job across all attempts and retries: column `uuid`. */
  readonly id: string;
  /** Name of the queue connection, e.g. `database` or `redis`. */
  readonly connection: string;
  readonly queue: string;
  readonly name: string;
  /** Number of failed attempts. An attempt during which the worker crashed does not count. */
  readonly attempts: number;
  /** Error message of the last attempt. */
  readonly failedReason: string;
  /** Error of the last attempt with stack trace and causes. */
  readonly exception: string;
  readonly failedAt: Date;
}

interface FailedJobRow {
  readonly id: string;
  readonly uuid: string;
  readonly connection: string;
  readonly queue: string;
  readonly payload: string;
  readonly exception: string;
  readonly failed_at: Date;
}

/** Maximum number of rows that one statement of `prune` deletes, to keep its locks short. */
const PRUNE_BATCH_SIZE = 1_000;

/** Reads and writes the table `failed_jobs`, which holds the failed jobs of every connection. */
export class FailedJobs {
  constructor(private readonly database: Pool) {}

  /** Inserts a failed job. A second call for the same job changes nothing. */
  async recordOnce(
    connection: QueueConnectionName,
    job: NewFailedJob,
    definition: JobDefinition | undefined,
    error: Error,
  ): Promise<void> {
    await this.database.query(
      `insert into failed_jobs (uuid, connection, queue, payload, exception)
       values ($1, $2, $3, $4, $5) on conflict (uuid) do nothing`,
      [
        job.id,
        connection,
        job.queue,
        serializeFailedPayload(job, definition),
        formatException(error),
      ],
    );
  }

  /** Returns the error message of the last attempt of a job; undefined when the job is not in the table. */
  async findErrorMessage(id: string): Promise<string | undefined> {
    const { rows } = await this.database.query<Pick<FailedJobRow, 'exception'>>(
      'select exception from failed_jobs where uuid = $1',
      [id],
    );
    return rows[0] && parseExceptionMessage(rows[0].exception);
  }

  /** Returns all failed jobs, latest first. */
  async list(): Promise<FailedJob[]> {
    const { rows } = await this.database.query<FailedJobRow>(
      `select id, uuid, connection, queue, payload, exception, failed_at
         from failed_jobs order by failed_at desc, id desc`,
    );
    return rows.map(toFailedJob);
  }

  /** Returns the job ids of one queue, or of all queues when `queue` is undefined, oldest first. */
  async listJobIds(queue?: string): Promise<string[]> {
    const { rows } = await this.database.query<Pick<FailedJobRow, 'uuid'>>(
      'select uuid from failed_jobs where $1::text is null or queue = $1 order by failed_at, id',
      [queue ?? null],
    );
    return rows.map(({ uuid }) => uuid);
  }

  /** Returns the job ids of the rows numbered `from` to `to`, both included, in ascending order. */
  async listJobIdsInRowNumberRange(from: number, to: number): Promise<string[]> {
    const { rows } = await this.database.query<Pick<FailedJobRow, 'uuid'>>(
      'select uuid from failed_jobs where id between $1 and $2 order by id',
      [from, to],
    );
    return rows.map(({ uuid }) => uuid);
  }

  /** Deletes one failed job by its job id. Returns false when the job is not in the table. */
  async delete(id: string): Promise<boolean> {
    const { rowCount } = await this.database.query('delete from failed_jobs where uuid = $1', [id]);
    return rowCount === 1;
  }

  /**
   * Deletes the jobs that failed at least `olderThanHours` ago; 0 deletes all.
   *
   * @returns number of deleted jobs
   */
  async prune(olderThanHours: number): Promise<number> {
    for (let total = 0; ;) {
      const { rowCount } = await this.database.query(
        `delete from failed_jobs where id in (
           select id from failed_jobs
            where failed_at <= now() - make_interval(secs => $1::float8 * 3600) limit ${PRUNE_BATCH_SIZE})`,
        [olderThanHours],
      );
      total += rowCount ?? 0;
      if ((rowCount ?? 0) < PRUNE_BATCH_SIZE) return total;
    }
  }
}

function toFailedJob({
  id,
  uuid,
  connection,
  queue,
  payload,
  exception,
  failed_at,
}: FailedJobRow): FailedJob {
  return {
    number: Number(id),
    id: uuid,
    connection,
    queue,
    ...parseNameAndAttempts(payload),
    failedReason: parseExceptionMessage(exception),
    exception,
    failedAt: failed_at,
  };
}
