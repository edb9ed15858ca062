import type { QueryRunner } from 'typeorm';
import type { JobRunner } from '../worker/job-runner';
import { outsideOfRequests } from './outside-of-requests';
import { takeFromOutbox } from './take-from-outbox';

/** Injects the process's {@link SyncJobs}; there are some only on the connection `sync`. */
export const SYNC_JOBS = Symbol('SYNC_JOBS');

const NEVER = new AbortController().signal;

/**
 * The connection `sync`: jobs run in the process that dispatched them, one after the other, once each. As with
 * Laravel, what a job throws reaches the caller of the transaction, which is committed by then; there are no retries
 * and no row in `failed_jobs`, but the `failed()` hook is called.
 */
export class SyncJobs {
  /** Ids of jobs, by the connection whose release they wait for. */
  private readonly waiting = new WeakMap<QueryRunner, string[]>();

  constructor(private readonly runner: JobRunner) {}

  /**
   * Runs a job when its transaction's connection is back in the pool: a job needs connections of its own, and with
   * the pool full of transactions that wait for their jobs, it would get none.
   *
   * @param jobId - `uuid` of its outbox row; a row that is not there then was rolled back
   */
  runAfter(queryRunner: QueryRunner, jobId: string): void {
    const ids = this.waiting.get(queryRunner);
    if (ids !== undefined) {
      ids.push(jobId);
      return;
    }
    this.waiting.set(queryRunner, [jobId]);
    const release = queryRunner.release.bind(queryRunner);
    queryRunner.release = async () => {
      queryRunner.release = release;
      const released = this.waiting.get(queryRunner) ?? [];
      this.waiting.delete(queryRunner);
      await release();
      await this.runCommitted(queryRunner, released);
    };
  }

  private async runCommitted(
    { dataSource }: QueryRunner,
    jobIds: readonly string[],
  ): Promise<void> {
    const failures: unknown[] = [];
    for (const job of await takeFromOutbox(dataSource, jobIds))
      await outsideOfRequests(() => this.runner.run(job, NEVER)).catch((error: unknown) =>
        failures.push(error),
      );
    if (failures.length > 0) throw failures[0];
  }
}
