import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, QueryRunner } from 'typeorm';
import type { JobRunner, StoredJob } from '../worker/job-runner';

/** Injection token of {@link SyncQueue}; provided only on the connection `sync`. */
export const SYNC_QUEUE_TOKEN = Symbol('SYNC_QUEUE');

const NEVER_ABORTED = new AbortController().signal;

/**
 * Calls a function without the `AsyncLocalStorage` values of the caller: a job must behave as in a worker process. For
 * example, the socket id of the current request must not exclude its browser from the job's broadcasts.
 */
const runWithoutAsyncContext = AsyncLocalStorage.snapshot();

/**
 * The connection `sync`: runs jobs in the process that dispatched them, one after the other, with one attempt each. As
 * in Laravel, the error of a job rejects the call of `dataSource.transaction()`, whose transaction is committed by
 * then. The `failed()` hook is called; nothing is written to `failed_jobs`.
 */
export class SyncQueue {
  /** Ids of the jobs to run, by the query runner of the transaction that dispatched them. */
  private readonly jobIdsByTransaction = new WeakMap<QueryRunner, string[]>();

  constructor(private readonly runner: JobRunner) {}

  /**
   * Registers a job to run as soon as `queryRunner`, after the end of its transaction, has released its connection.
   * Jobs need connections of their own, which would never become free if every connection of the pool waited for its
   * jobs. The job does not run if its outbox row was rolled back.
   *
   * @param jobId - `uuid` of the outbox row
   */
  runJobAfterConnectionRelease(queryRunner: QueryRunner, jobId: string): void {
    const pendingJobIds = this.jobIdsByTransaction.get(queryRunner);
    if (pendingJobIds !== undefined) {
      pendingJobIds.push(jobId);
      return;
    }
    this.jobIdsByTransaction.set(queryRunner, [jobId]);
    const release = queryRunner.release.bind(queryRunner);
    queryRunner.release = async () => {
      queryRunner.release = release;
      const jobIds = this.jobIdsByTransaction.get(queryRunner) ?? [];
      this.jobIdsByTransaction.delete(queryRunner);
      await release();
      await this.runCommittedJobs(queryRunner.dataSource, jobIds);
    };
  }

  /**
   * Deletes the outbox rows of these jobs and runs the jobs one after the other.
   *
   * @throws the error of the first job that failed, after all jobs have run
   */
  private async runCommittedJobs(dataSource: DataSource, jobIds: readonly string[]): Promise<void> {
    const errors: unknown[] = [];
    for (const job of await deleteAndReturnCommittedJobs(dataSource, jobIds))
      await runWithoutAsyncContext(() => this.runner.runAttempt(job, NEVER_ABORTED)).catch(
        (error: unknown) => errors.push(error),
      );
    if (errors.length > 0) throw errors[0];
  }
}

interface DeletedOutboxRow {
  readonly uuid: string;
  readonly queue: string;
  readonly name: string;
  readonly payload: unknown;
}

/**
 * Deletes jobs from the outbox and returns them in the order of `jobIds`. Jobs that were rolled back, with their whole
 * transaction or to a savepoint, are left out.
 */
async function deleteAndReturnCommittedJobs(
  dataSource: DataSource,
  jobIds: readonly string[],
): Promise<StoredJob[]> {
  const [rows] = await dataSource.query<[DeletedOutboxRow[], number]>(
    'delete from job_outbox where uuid = any($1) returning uuid, queue, name, payload',
    [jobIds],
  );
  return rows
    .toSorted((a, b) => jobIds.indexOf(a.uuid) - jobIds.indexOf(b.uuid))
    .map(({ uuid, queue, name, payload }) => ({
      id: uuid,
      name,
      queue,
      payload,
      attemptsMade: 0,
      stalledCount: 0,
      failedReason: undefined,
    }));
}
