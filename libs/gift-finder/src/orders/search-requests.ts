// ② of 10: search request → toast. From apps/api/src/gift-finder/search.controller.ts. To libs/queue/src/outbox/job-outbox.ts.
import type { SearchOptions } from '@giftspire/contracts';
import { JobOutbox } from '@giftspire/queue';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';
import { SearchProgress } from '../processing/search-progress';
import { insertForId } from './insert-for-id';
import { PendingOrder } from './pending-order.entity';

/** `unknown`: the user has no such order; `not-failed`: it waits or runs already. */
export type RetryOutcome = 'retried' | 'not-failed' | 'unknown';

const AS_NEW = {
  stage: 'queued',
  startedAt: null,
  failedAt: null,
  errorCode: null,
  errorDetails: null,
  failureTold: false,
} as const;

/** Takes in search requests: what is accepted here will be worked on, even if this process dies now. */
@Injectable()
export class SearchRequests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: JobOutbox,
    private readonly progress: SearchProgress,
  ) {}

  /**
   * Stores the request and its job in one transaction: both exist or neither.
   *
   * @returns id of the pending order
   */
  async place(userId: number, options: SearchOptions): Promise<number> {
    const id = await this.dataSource.transaction(async (manager) => {
      const id = await insertForId(manager, PendingOrder, { userId, options });
      await this.outbox.dispatch(manager, new ProcessSearchRequestJob(id));
      return id;
    });
    this.progress.announce({ id, userId }, 'queued');
    return id;
  }

  /**
   * Starts a failed search once more. Of several calls at once one starts it, and the others find it no longer failed.
   */
  async retry(userId: number, id: number): Promise<RetryOutcome> {
    const outcome = await this.dataSource.transaction(async (manager): Promise<RetryOutcome> => {
      const order = await manager.findOne(PendingOrder, {
        where: { id, userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (order === null) return 'unknown';
      if (order.failedAt === null) return 'not-failed';
      const run = order.run + 1;
      await manager.update(PendingOrder, { id }, { ...AS_NEW, run });
      await this.outbox.dispatch(manager, new ProcessSearchRequestJob(id, run));
      return 'retried';
    });
    if (outcome === 'retried') this.progress.announce({ id, userId }, 'queued');
    return outcome;
  }
}
