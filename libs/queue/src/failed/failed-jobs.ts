import type { Pool } from 'pg';
import type { QueueConnection } from '../bullmq/queue-connection';
import type { JobDefinition } from '../job/job.decorator';
import { exceptionText, messageOf } from './exception-text';
import { describePayload, writePayload, type GivenUpJob } from './failed-payload';

/** A job that is not tried again. Kept until somebody removes it. */
export interface FailedJob {
  /** Of the row, rising; `id` of the table. */
  readonly number: number;
  /** Of the job, over all attempts and retries; `uuid` of the table. */
  readonly id: string;
  /** Where it waited. */
  readonly connection: string;
  readonly queue: string;
  readonly name: string;
  /** How many attempts ended; one during which its worker died does not count. */
  readonly attempts: number;
  /** Message of the last error. */
  readonly failedReason: string;
  /** The last error with its trace and causes. */
  readonly exception: string;
  readonly failedAt: Date;
}

interface Row {
  readonly id: string;
  readonly uuid: string;
  readonly connection: string;
  readonly queue: string;
  readonly payload: string;
  readonly exception: string;
  readonly failed_at: Date;
}

/** Rows a `prune` deletes at once, so that it holds no lock for long. */
const CHUNK = 1_000;

/** The table `failed_jobs`: the one list of given up jobs, whatever connection they waited on. */
export class FailedJobs {
  constructor(private readonly database: Pool) {}

  /** Writing the same job again changes nothing. */
  async record(
    connection: QueueConnection,
    job: GivenUpJob,
    definition: JobDefinition | undefined,
    error: Error,
  ): Promise<void> {
    await this.database.query(
      `insert into failed_jobs (uuid, connection, queue, payload, exception)
       values ($1, $2, $3, $4, $5) on conflict (uuid) do nothing`,
      [job.id, connection, job.queue, writePayload(job, definition), exceptionText(error)],
    );
  }

  /** @returns message of what the job died of; undefined when it did not */
  async reasonOf(id: string): Promise<string | undefined> {
    const { rows } = await this.database.query<Pick<Row, 'exception'>>(
      'select exception from failed_jobs where uuid = $1',
      [id],
    );
    return rows[0] && messageOf(rows[0].exception);
  }

  /** The latest first. */
  async list(): Promise<FailedJob[]> {
    const { rows } = await this.database.query<Row>(
      `select id, uuid, connection, queue, payload, exception, failed_at
         from failed_jobs order by failed_at desc, id desc`,
    );
    return rows.map(toFailedJob);
  }

  /** @returns their ids, the oldest first; `queue` undefined for all */
  async ids(queue?: string): Promise<string[]> {
    const { rows } = await this.database.query<Pick<Row, 'uuid'>>(
      'select uuid from failed_jobs where $1::text is null or queue = $1 order by failed_at, id',
      [queue ?? null],
    );
    return rows.map(({ uuid }) => uuid);
  }

  /** @returns the ids of those whose numbers are `from` to `to`, in that order */
  async idsOfNumbers(from: number, to: number): Promise<string[]> {
    const { rows } = await this.database.query<Pick<Row, 'uuid'>>(
      'select uuid from failed_jobs where id between $1 and $2 order by id',
      [from, to],
    );
    return rows.map(({ uuid }) => uuid);
  }

  /** @returns whether there was one */
  async forget(id: string): Promise<boolean> {
    const { rowCount } = await this.database.query('delete from failed_jobs where uuid = $1', [id]);
    return rowCount === 1;
  }

  /**
   * Deletes those that failed more than `olderThanHours` ago; 0 for all.
   *
   * @returns how many there were
   */
  async prune(olderThanHours: number): Promise<number> {
    for (let total = 0; ;) {
      const { rowCount } = await this.database.query(
        `delete from failed_jobs where id in (
           select id from failed_jobs
            where failed_at <= now() - make_interval(secs => $1::float8 * 3600) limit ${CHUNK})`,
        [olderThanHours],
      );
      total += rowCount ?? 0;
      if ((rowCount ?? 0) < CHUNK) return total;
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
}: Row): FailedJob {
  return {
    number: Number(id),
    id: uuid,
    connection,
    queue,
    ...describePayload(payload),
    failedReason: messageOf(exception),
    exception,
    failedAt: failed_at,
  };
}
