// ④ of 10: search request → toast. From libs/queue/src/worker/queue-processor.ts. To search-completion.ts.
import { type HandlesJob, type JobContext, JobHandler, JobTimeoutError } from '@giftspire/queue';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PendingOrder } from '../orders/pending-order.entity';
import { CatalogueSearch } from '../search/catalogue-search';
import { ProcessSearchRequestJob } from './process-search-request.job';
import { SearchCompletion } from './search-completion';
import { searchTexts } from './search-texts';

/** Recommends gifts for a pending order. Running it again after it has finished changes nothing. */
@JobHandler(ProcessSearchRequestJob)
export class ProcessSearchRequestHandler implements HandlesJob<ProcessSearchRequestJob> {
  private readonly logger = new Logger(ProcessSearchRequestHandler.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly catalogue: CatalogueSearch,
    private readonly completion: SearchCompletion,
  ) {}

  async handle({ pendingOrderId }: ProcessSearchRequestJob, { signal }: JobContext): Promise<void> {
    const order = await this.start(pendingOrderId);
    if (order === null) {
      this.logger.log(`pending order ${pendingOrderId} is gone: nothing to search`);
      return;
    }
    const outcome = await this.catalogue.search(order.options, signal);
    const orderId = await this.completion.complete(order, outcome, signal);
    if (orderId === undefined) {
      this.logger.log(`pending order ${pendingOrderId} went meanwhile: result dropped`);
      return;
    }
    const matches = outcome.recommendations.length;
    this.logger.log(`pending order ${pendingOrderId} became order ${orderId}: ${matches} matches`);
  }

  async failed({ pendingOrderId }: ProcessSearchRequestJob, error: Error): Promise<void> {
    const orders = this.dataSource.getRepository(PendingOrder);
    const order = await orders.findOneBy({ id: pendingOrderId });
    if (order === null) return;
    const texts = searchTexts(order.options.output_language);
    const timedOut = error instanceof JobTimeoutError;
    await orders.update(
      { id: pendingOrderId },
      {
        failedAt: () => 'coalesce(failed_at, now())',
        errorCode: timedOut ? 'SEARCH_TIMEOUT' : 'SEARCH_FAILED',
        errorDetails: timedOut ? texts.timedOut : texts.failed,
      },
    );
  }

  /** The first start is kept over retries; a failed order that is retried by hand is running again. */
  private async start(id: number): Promise<PendingOrder | null> {
    const orders = this.dataSource.getRepository(PendingOrder);
    await orders.update(
      { id },
      {
        startedAt: () => 'coalesce(started_at, now())',
        failedAt: null,
        errorCode: null,
        errorDetails: null,
      },
    );
    return orders.findOneBy({ id });
  }
}
