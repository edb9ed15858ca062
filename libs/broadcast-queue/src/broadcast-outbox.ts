// Flow ⑤
// From: libs/broadcasting/src/broadcaster.ts (BroadcastQueue)
// To: libs/queue/src/outbox/job-outbox.ts (dispatch)
import {
  type DeliveryOptions,
  type BroadcastEvent,
  type BroadcastQueue,
  BroadcastTransactionError,
} from '@giftspire/broadcasting';
import { JobOutbox } from '@giftspire/queue';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { BroadcastEventJob } from './broadcast-event.job';

/** Queue of events in the job outbox, so that an event is published after the commit and not after a rollback. */
@Injectable()
export class BroadcastOutbox implements BroadcastQueue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobOutbox,
  ) {}

  /**
   * Stores the event as a job, in `delivery.transaction` or else in a transaction of its own.
   *
   * @throws BroadcastTransactionError when `delivery.transaction` is not the manager of a transaction
   * @throws OutsideTransactionError when that transaction has ended
   */
  async push(event: BroadcastEvent, delivery: DeliveryOptions): Promise<void> {
    const { transaction, queue, tries } = delivery;
    const job = new BroadcastEventJob(event, tries);
    const dispatch = async (manager: EntityManager): Promise<void> => {
      await this.jobs.dispatch(manager, job, { queue });
    };
    if (transaction === undefined) return this.dataSource.transaction(dispatch);
    if (!(transaction instanceof EntityManager))
      throw new BroadcastTransactionError(
        'within() needs the EntityManager of a TypeORM transaction',
      );
    return dispatch(transaction);
  }
}
