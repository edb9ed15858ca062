import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
    const definition = definitionOf(job.constructor as JobClass);
    const { name, uniqueForSeconds } = definition;
    const { queryRunner } = manager;
    if (!queryRunner?.isTransactionActive) throw new OutsideTransactionError(name);
    if (!(Number.isFinite(delaySeconds) && delaySeconds >= 0))
      throw new InvalidJobDefinitionError(`job "${name}": a delay of ${delaySeconds} s`);
    const payload = job.toPayload();
    assertJsonSafe(payload, name);
    const uuid = randomUUID();
    if (uniqueForSeconds !== undefined) {
      const key = `${name}:${job.uniqueId?.() ?? ''}`;
      if (!(await takeLock(manager, key, uuid, uniqueForSeconds))) return false;
    }
    await manager.insert(OutboxJob, {
      uuid,
      queue: queue ?? definition.queue,
      name,
      payload,
      ...(delaySeconds > 0 && {
        availableAt: () => `clock_timestamp() + make_interval(secs => ${delaySeconds})`,
      }),
    });
    this.sync?.runAfter(queryRunner, uuid);
    return true;
  }
}
