// ④ of 10: search request → toast. From libs/queue/src/worker/queue-processor.ts. To search-completion.ts.
import { type HandlesJob, type JobContext, JobHandler } from '@giftspire/queue';
import { Inject, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CatalogueProvider } from '../catalogue/providers/catalogue-provider';
import { PendingOrder } from '../orders/pending-order.entity';
import { ProcessSearchRequestJob } from './process-search-request.job';
import { SearchCancelledError } from './search-cancelled.error';
import { SearchCompletion } from './search-completion';
import { SearchFailure } from './search-failure';
import { SearchProgress, type StageReport } from './search-progress';
import { whileWanted } from './while-wanted';

/** Recommends gifts for a pending order. Running it again after it has finished changes nothing. */
@JobHandler(ProcessSearchRequestJob)
export class ProcessSearchRequestHandler implements HandlesJob<ProcessSearchRequestJob> {
  private readonly logger = new Logger(ProcessSearchRequestHandler.name);

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CatalogueProvider) private readonly catalogue: CatalogueProvider,
    private readonly progress: SearchProgress,
    private readonly completion: SearchCompletion,
    private readonly failure: SearchFailure,
  ) {}

  async handle(job: ProcessSearchRequestJob, { signal }: JobContext): Promise<void> {
    const order = await this.start(job);
    if (order === null) {
      this.logger.log(`pending order ${job.pendingOrderId} is gone: nothing to search`);
      return;
    }
    const stages = this.progress.of(order);
    try {
      await this.process(order, stages, signal);
    } catch (error) {
      stages.stop();
      if (!(error instanceof SearchCancelledError)) throw error;
      this.logger.log(`pending order ${order.id} went meanwhile: search stopped`);
    }
  }

  failed(job: ProcessSearchRequestJob, error: Error): Promise<void> {
    return this.failure.record(job, error);
  }

  private async process(
    order: PendingOrder,
    stages: StageReport,
    signal: AbortSignal,
  ): Promise<void> {
    stages.report('searching');
    const outcome = await whileWanted(this.dataSource, order, signal, (wanted) =>
      this.catalogue.search(order.options, wanted, (stage) => stages.report(stage)),
    );
    const orderId = await this.completion.complete(order, outcome, signal);
    if (orderId === undefined) {
      stages.stop();
      this.logger.log(`pending order ${order.id} went meanwhile: result dropped`);
      return;
    }
    stages.report('ready');
    const matches = outcome.recommendations.length;
    this.logger.log(`pending order ${order.id} became order ${orderId}: ${matches} matches`);
  }

  /** The first start is kept over attempts; a failed order that an operator retries is running again. */
  private async start({
    pendingOrderId: id,
    run,
  }: ProcessSearchRequestJob): Promise<PendingOrder | null> {
    const orders = this.dataSource.getRepository(PendingOrder);
    await orders.update(
      { id, run },
      {
        stage: 'searching',
        startedAt: () => 'coalesce(started_at, now())',
        failedAt: null,
        errorCode: null,
        errorDetails: null,
      },
    );
    return orders.findOneBy({ id, run });
  }
}
