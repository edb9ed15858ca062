import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { EntityManager, QueryRunner } from 'typeorm';
import { InvalidJobDefinitionError, OutsideTransactionError } from '../job/job-errors';
import { definitionOf, type JobClass, type QueuedJob } from '../job/job.decorator';
import { assertJsonSafe } from '../job/payload';
import { SYNC_JOBS, type SyncJobs } from '../sync/sync-jobs';
import { takeLock } from '../unique/take-lock';
import { OutboxJob } from './outbox-job.entity';

export interface DispatchOptions {
  /** Where the job waits instead of the queue its class names. */
  readonly queue?: string | undefined;
  /** Time after the commit before which it does not start; default 0. The connection `sync` does not wait. */
  readonly delaySeconds?: number | undefined;
}

/**
 * Dispatches jobs in the transaction of what they belong to: both become real at commit, or neither. That holds on
 * every connection; on `sync`, the job runs in this process when the transaction's connection is released.
 */
@Injectable()
export class JobOutbox {
  constructor(@Optional() @Inject(SYNC_JOBS) private readonly sync?: SyncJobs) {}

  /** Whether the end of a transaction waits for its jobs: the connection `sync`. */
  get runsJobsAtOnce(): boolean {
    return this.sync !== undefined;
  }

  /**
   * @param manager - of an open transaction
   * @param job - instance of a class marked with `@Job`
   * @returns false when the job is unique and another one is under way; nothing is dispatched then
   * @throws OutsideTransactionError
   * @throws InvalidJobDefinitionError when the class lacks `@Job` or the payload would not survive storage
   */
  async dispatch(
    manager: EntityManager,
    job: QueuedJob,
    { queue, delaySeconds = 0 }: DispatchOptions = {},
  ): Promise<boolean> {
    const { name, uniqueForSeconds } = definitionOf(job.constructor as JobClass);
    const queryRunner = transactionOf(manager, name);
    if (!(Number.isFinite(delaySeconds) && delaySeconds >= 0))
      throw new InvalidJobDefinitionError(`job "${name}": a delay of ${delaySeconds} s`);
    const row = rowOf(job);
    const { uuid } = row;
    if (uniqueForSeconds !== undefined) {
      const key = `${name}:${job.uniqueId?.() ?? ''}`;
      if (!(await takeLock(manager, key, uuid, uniqueForSeconds))) return false;
    }
    await manager.insert(OutboxJob, {
      ...row,
      queue: queue ?? row.queue,
      ...(delaySeconds > 0 && {
        availableAt: () => `clock_timestamp() + make_interval(secs => ${delaySeconds})`,
      }),
    });
    this.sync?.runAfter(queryRunner, uuid);
    return true;
  }

  /**
   * The same for several jobs, none of them unique, in one statement.
   *
   * @throws OutsideTransactionError
   * @throws InvalidJobDefinitionError also when a job is unique
   */
  async dispatchAll(manager: EntityManager, jobs: readonly QueuedJob[]): Promise<void> {
    const rows = jobs.map((job) => {
      const { name, uniqueForSeconds } = definitionOf(job.constructor as JobClass);
      if (uniqueForSeconds !== undefined)
        throw new InvalidJobDefinitionError(`job "${name}" is unique: to be dispatched alone`);
      return rowOf(job);
    });
    const [first] = rows;
    if (first === undefined) return;
    const queryRunner = transactionOf(manager, first.name);
    await manager.insert(OutboxJob, rows);
    for (const { uuid } of rows) this.sync?.runAfter(queryRunner, uuid);
  }
}

function rowOf(job: QueuedJob): Pick<OutboxJob, 'uuid' | 'queue' | 'name' | 'payload'> {
  const { name, queue } = definitionOf(job.constructor as JobClass);
  const payload = job.toPayload();
  assertJsonSafe(payload, name);
  return { uuid: randomUUID(), queue, name, payload };
}

function transactionOf({ queryRunner }: EntityManager, jobName: string): QueryRunner {
  if (!queryRunner?.isTransactionActive) throw new OutsideTransactionError(jobName);
  return queryRunner;
}
