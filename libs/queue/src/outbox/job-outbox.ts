import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutsideTransactionError } from '../job/job-errors';
import { definitionOf, type JobClass, type QueuedJob } from '../job/job.decorator';
import { assertJsonSafe } from '../job/payload';
import { OutboxJob } from './outbox-job.entity';

/** Dispatches jobs in the transaction of what they belong to: both become real at commit, or neither. */
@Injectable()
export class JobOutbox {
  /**
   * @param manager - of an open transaction
   * @param job - instance of a class marked with `@Job`
   * @param queue - where it waits instead of the queue its class names
   * @throws OutsideTransactionError
   * @throws InvalidJobDefinitionError when the class lacks `@Job` or the payload would not survive storage
   */
  async dispatch(
    manager: EntityManager,
    job: QueuedJob,
    { queue }: { queue?: string | undefined } = {},
  ): Promise<void> {
    const { name, queue: ownQueue } = definitionOf(job.constructor as JobClass);
    if (!manager.queryRunner?.isTransactionActive) throw new OutsideTransactionError(name);
    const payload = job.toPayload();
    assertJsonSafe(payload, name);
    await manager.insert(OutboxJob, { queue: queue ?? ownQueue, name, payload });
  }
}
