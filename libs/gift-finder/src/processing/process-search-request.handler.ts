// Flow ④
// From: libs/queue/src/worker/job-handler-registry.ts (HandlesJob)
// To: libs/gift-finder/src/search/local-catalogue-provider.ts (CatalogueProvider)
// To: libs/gift-finder/src/processing/search-completer.ts (SearchCompleter)
import { type HandlesJob, type JobContext, JobHandler } from '@giftspire/queue';
import { Inject, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CATALOGUE_PROVIDER_TOKEN,
  type CatalogueProvider,
} from '../catalogue/providers/catalogue-provider';
import { PendingOrder } from '../orders/pending-order.entity';
import { ProcessSearchRequestJob } from './process-search-request.job';
import { SearchCompleter } from './search-completer';
import { SearchFailureRecorder } from './search-failure-recorder';
import { SearchProgressPublisher, type StageReporter } from './search-progress-publisher';
import { runAndCancelWhenDeleted, SearchCancelledError } from './run-and-cancel-when-deleted';

/**
 * Runs the search of a pending order and stores its result. Idempotent: another run after completion changes nothing.
 */
@JobHandler(ProcessSearchRequestJob)
export class ProcessSearchRequestHandler implements HandlesJob<ProcessSearchRequestJob> {
  private readonly logger = new Logger(ProcessSearchRequestHandler.name);

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CATALOGUE_PROVIDER_TOKEN) private readonly catalogue: CatalogueProvider,
    private readonly progress: SearchProgressPublisher,
    private readonly completion: SearchCompleter,
    private readonly failure: SearchFailureRecorder,
  ) {}

  /** Searches, stores the result and notifies the user; does nothing for a deleted order or one at another run. */
  async handle(job: ProcessSearchRequestJob, { signal }: JobContext): Promise<void> {
    const order = await this.markStartedIfCurrent(job);
    if (order === null) {
      this.logger.log(
        `pending order ${job.pendingOrderId} was deleted or retried: its search is skipped`,
      );
      return;
    }
    const stages = this.progress.createReporter(order);
    try {
      await this.searchAndComplete(order, stages, signal);
    } catch (error) {
      stages.stop();
      if (!(error instanceof SearchCancelledError)) throw error;
      this.logger.log(`pending order ${order.id} was deleted or retried: its search was cancelled`);
    }
  }

  /** Marks the order as failed and notifies the user; the queue calls it after the last attempt failed. */
  failed(job: ProcessSearchRequestJob, error: Error): Promise<void> {
    return this.failure.markFailedAndNotifyIfCurrent(job, error);
  }

  /** Searches and stores the result; drops it when the order was deleted or retried meanwhile. */
  private async searchAndComplete(
    order: PendingOrder,
    stages: StageReporter,
    signal: AbortSignal,
  ): Promise<void> {
    stages.report('searching');
    const outcome = await runAndCancelWhenDeleted(this.dataSource, order, signal, (searchSignal) =>
      this.catalogue.search(order.options, searchSignal, (stage) => stages.report(stage)),
    );
    const orderId = await this.completion.completeIfCurrent(order, outcome, signal);
    if (orderId === undefined) {
      stages.stop();
      this.logger.log(`pending order ${order.id} was deleted or retried: its result was dropped`);
      return;
    }
    stages.report('ready');
    const matches = outcome.recommendations.length;
    this.logger.log(
      `pending order ${order.id} completed as order ${orderId} with ${matches} matches`,
    );
  }

  /**
   * Marks the order as running and clears an earlier failure; `started_at` keeps the time of the first attempt of the
   * run.
   *
   * @returns the order; null when it was deleted or is at another run
   */
  private async markStartedIfCurrent({
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
