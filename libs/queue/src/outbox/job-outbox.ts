// Flow ③
// From: libs/gift-finder/src/orders/search-requests.ts (dispatchAll)
// From: libs/broadcast-queue/src/broadcast-outbox.ts (dispatch)
// To: libs/queue/src/outbox/outbox-relay.ts (job_outbox)
import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { EntityManager, QueryRunner } from 'typeorm';
import { assertJsonSafe } from '../job/assert-json-safe';
import { InvalidJobDefinitionError, OutsideTransactionError } from '../job/job-errors';
import { getJobDefinition, type JobClass, type QueuedJob } from '../job/job.decorator';
import { SYNC_QUEUE_TOKEN, type SyncQueue } from '../sync/sync-queue';
import { tryAcquireJobLock } from '../unique/try-acquire-job-lock';
import { OutboxJob } from './outbox-job.entity';

export interface DispatchOptions {
  /** Name of the queue. Default: the queue of the job's `@Job`. */
  readonly queue?: string | undefined;
  /** Minimum delay after the commit before the job starts. Default 0. Ignored on the connection `sync`. */
  readonly delaySeconds?: number | undefined;
}

/**
 * Dispatches jobs by writing them to the table `job_outbox` within the caller's transaction: a job exists once the
 * transaction commits, and never after a rollback. On the connection `sync` the job runs in this process after the
 * transaction has released its database connection.
 */
@Injectable()
export class JobOutbox {
  constructor(@Optional() @Inject(SYNC_QUEUE_TOKEN) private readonly syncQueue?: SyncQueue) {}

  /** True on the connection `sync`: a dispatched job has run when the caller's `dataSource.transaction()` resolves. */
  get isSync(): boolean {
    return this.syncQueue !== undefined;
  }

  /**
   * Writes a job to the outbox; a unique job acquires its lock in the same transaction.
   *
   * @param manager - entity manager of an open transaction
   * @param job - instance of a class with `@Job`
   * @returns false when an equal unique job is still waiting or running, and nothing was dispatched
   * @throws OutsideTransactionError
   * @throws InvalidJobDefinitionError when the class lacks `@Job` or JSON cannot hold the payload
   */
  async dispatch(
    manager: EntityManager,
    job: QueuedJob,
    { queue, delaySeconds = 0 }: DispatchOptions = {},
  ): Promise<boolean> {
    const { name, uniqueForSeconds } = getJobDefinition(job.constructor as JobClass);
    const queryRunner = getTransactionQueryRunner(manager, name);
    if (!(Number.isFinite(delaySeconds) && delaySeconds >= 0))
      throw new InvalidJobDefinitionError(
        `job "${name}": delaySeconds must be a number of at least 0, not ${delaySeconds}`,
      );
    const row = toOutboxRow(job);
    const { uuid } = row;
    if (uniqueForSeconds !== undefined) {
      const lockKey = `${name}:${job.uniqueId?.() ?? ''}`;
      if (!(await tryAcquireJobLock(manager, lockKey, uuid, uniqueForSeconds))) return false;
    }
    await manager.insert(OutboxJob, {
      ...row,
      queue: queue ?? row.queue,
      ...(delaySeconds > 0 && {
        availableAt: () => `clock_timestamp() + make_interval(secs => ${delaySeconds})`,
      }),
    });
    this.syncQueue?.runJobAfterConnectionRelease(queryRunner, uuid);
    return true;
  }

  /**
   * Writes several jobs to the outbox with one statement. Unique jobs are rejected.
   *
   * @throws OutsideTransactionError
   * @throws InvalidJobDefinitionError for a unique job, a class without `@Job`, or a payload JSON cannot hold
   */
  async dispatchAll(manager: EntityManager, jobs: readonly QueuedJob[]): Promise<void> {
    const rows = jobs.map((job) => {
      const { name, uniqueForSeconds } = getJobDefinition(job.constructor as JobClass);
      if (uniqueForSeconds !== undefined)
        throw new InvalidJobDefinitionError(
          `job "${name}" is unique and cannot be dispatched in a batch; use dispatch()`,
        );
      return toOutboxRow(job);
    });
    const [first] = rows;
    if (first === undefined) return;
    const queryRunner = getTransactionQueryRunner(manager, first.name);
    await manager.insert(OutboxJob, rows);
    for (const { uuid } of rows) this.syncQueue?.runJobAfterConnectionRelease(queryRunner, uuid);
  }
}

/** @throws InvalidJobDefinitionError when the class lacks `@Job` or JSON cannot hold the payload */
function toOutboxRow(job: QueuedJob): Pick<OutboxJob, 'uuid' | 'queue' | 'name' | 'payload'> {
  const { name, queue } = getJobDefinition(job.constructor as JobClass);
  const payload = job.toPayload();
  assertJsonSafe(payload, name);
  return { uuid: randomUUID(), queue, name, payload };
}

/**
 * Returns the query runner of the manager's open transaction.
 *
 * @param jobName - for the error message
 * @throws OutsideTransactionError when the manager has no open transaction
 */
function getTransactionQueryRunner({ queryRunner }: EntityManager, jobName: string): QueryRunner {
  if (!queryRunner?.isTransactionActive) throw new OutsideTransactionError(jobName);
  return queryRunner;
}
