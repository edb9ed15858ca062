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

/** Events wait as jobs in the outbox: sent after the commit, never when it is rolled back. */
@Injectable()
export class BroadcastOutbox implements BroadcastQueue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobOutbox,
  ) {}

  /**
   * @throws BroadcastTransactionError when `delivery.transaction` is not the manager of a transaction
   * @throws OutsideTransactionError when that is over
   */
  async push(event: BroadcastEvent, delivery: DeliveryOptions): Promise<void> {
    const { transaction, queue, tries } = delivery;
    const job = new BroadcastEventJob(event, tries);
    const dispatch = async (manager: EntityManager): Promise<void> => {
      await this.jobs.dispatch(manager, job, { queue });
    };
    if (transaction === undefined) return this.dataSource.transaction(dispatch);
    if (!(transaction instanceof EntityManager))
      throw new BroadcastTransactionError('the transaction must be the EntityManager of one');
    return dispatch(transaction);
  }
}
