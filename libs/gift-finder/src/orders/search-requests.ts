// ② of 10: search request → toast. From apps/api/src/gift-finder/search.controller.ts. To libs/queue/src/outbox/job-outbox.ts.
import type { SearchOptions } from '@giftspire/contracts';
import { JobOutbox } from '@giftspire/queue';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';
import { insertForId } from './insert-for-id';
import { PendingOrder } from './pending-order.entity';

/** Takes in search requests: what is accepted here will be worked on, even if this process dies now. */
@Injectable()
export class SearchRequests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: JobOutbox,
  ) {}

  /**
   * Stores the request and its job in one transaction: both exist or neither.
   *
   * @returns id of the pending order
   */
  async place(userId: number, options: SearchOptions): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const id = await insertForId(manager, PendingOrder, { userId, options });
      await this.outbox.dispatch(manager, new ProcessSearchRequestJob(id));
      return id;
    });
  }
}
