import { toBroadcastEvent, type Broadcastable } from '@giftspire/broadcasting';
import { JobOutbox } from '@giftspire/queue';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BroadcastEventJob } from './broadcast-event.job';

/** Broadcasts what is about to be committed: sent after the commit, never when it is rolled back. */
@Injectable()
export class BroadcastOutbox {
  constructor(private readonly jobs: JobOutbox) {}

  /**
   * @param manager - of an open transaction
   * @throws OutsideTransactionError
   * @throws InvalidBroadcastEventError
   */
  async dispatch(manager: EntityManager, source: Broadcastable): Promise<void> {
    await this.jobs.dispatch(manager, new BroadcastEventJob(toBroadcastEvent(source)));
  }
}
