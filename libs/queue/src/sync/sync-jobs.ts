import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, QueryRunner } from 'typeorm';
import type { JobRunner, StoredJob } from '../worker/job-runner';

/** Injection token of {@link SyncJobs}; provided only on the connection `sync`. */
export const SYNC_JOBS = Symbol('SYNC_JOBS');

const NEVER_ABORTED = new AbortController().signal;

/**
 * Calls a function without the `AsyncLocalStorage` values of the caller. A job must behave as in a worker process,
 * e.g. must not exclude the requesting browser from a broadcast.
 */
const runWithoutAsyncContext = AsyncLocalStorage.snapshot();

/**
 * The connection `sync`: runs jobs in the process that dispatched them, one after the other, with one attempt each. As
 * in Laravel, the error of a job rejects the call of `dataSource.transaction()`, whose transaction is committed by
 * then. The `failed()` hook is called; nothing is written to `failed_jobs`.
 */
export class SyncJobs {
  /** Ids of dispatched jobs by the query runner of their open transaction. */
  private readonly jobIdsByTransaction = new WeakMap<QueryRunner, string[]>();

  constructor(private readonly runner: JobRunner) {}

  /**
   * Runs a job after its transaction has released its connection. Jobs need connections of their own, which would never
   * become free if every connection of the pool waited for its jobs.
   *
   * @param jobId - `uuid` of the outbox row; a row that is missing then was rolled back, and the job does not run
   */
  runAfterRelease(queryRunner: QueryRunner, jobId: string): void {
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

  /** @throws the error of the first job that failed, after all jobs have run */
  private async runCommittedJobs(dataSource: DataSource, jobIds: readonly string[]): Promise<void> {
    const errors: unknown[] = [];
    for (const job of await deleteCommittedJobs(dataSource, jobIds))
      await runWithoutAsyncContext(() => this.runner.run(job, NEVER_ABORTED)).catch(
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
 * Deletes jobs from the outbox and returns them in the order of `jobIds`. Jobs that were rolled back, with their
 * transaction or to a savepoint, are missing.
 */
async function deleteCommittedJobs(
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
