// Flow ②
// From: apps/api/src/gift-finder/search.controller.ts (SearchRequests)
// To: libs/queue/src/outbox/job-outbox.ts (dispatchAll)
import { Batcher } from '@giftspire/batching';
import type { SearchOptions } from '@giftspire/contracts';
import { JobOutbox } from '@giftspire/queue';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';
import { SearchProgressPublisher } from '../processing/search-progress-publisher';
import { insertReturningIds } from './insert-returning-ids';
import { PendingOrder } from './pending-order.entity';

/** Search request to store as a pending order. */
interface NewSearchRequest {
  readonly userId: number;
  readonly options: SearchOptions;
}

/**
 * Outcome of a retry. `retried`: a new job was dispatched; `not-failed`: the order is waiting or running; `unknown`:
 * the user has no such order.
 */
export type RetryOutcome = 'retried' | 'not-failed' | 'unknown';

/** Values that a retry resets on a failed order. */
const INITIAL_ORDER_STATE = {
  stage: 'queued',
  startedAt: null,
  failedAt: null,
  errorCode: null,
  errorDetails: null,
  isFailureNotified: false,
} as const;

/**
 * Stores search requests together with their jobs, so that an accepted request is processed even if this process
 * crashes.
 */
@Injectable()
export class SearchRequests {
  private readonly insertBatcher = new Batcher((batch: readonly NewSearchRequest[]) =>
    this.insertTogetherOrEachAlone(batch),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: JobOutbox,
    private readonly progress: SearchProgressPublisher,
  ) {}

  /**
   * Stores a request as a pending order, with its job, in one transaction, and broadcasts the stage `queued`. Requests
   * that arrive while a transaction is running share the next one, and therefore its one disk flush.
   *
   * @returns the id of the pending order
   */
  async place(userId: number, options: SearchOptions): Promise<number> {
    const id = await this.insertBatched({ userId, options });
    this.progress.broadcastStoredStage({ id, userId }, 'queued');
    return id;
  }

  /**
   * Resets a failed order, dispatches a job for its next run and broadcasts the stage `queued`. Of several concurrent
   * calls exactly one returns `retried`.
   */
  async retryIfFailed(userId: number, id: number): Promise<RetryOutcome> {
    const outcome = await this.dataSource.transaction(async (manager): Promise<RetryOutcome> => {
      const order = await manager.findOne(PendingOrder, {
        where: { id, userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (order === null) return 'unknown';
      if (order.failedAt === null) return 'not-failed';
      const run = order.run + 1;
      await manager.update(PendingOrder, { id }, { ...INITIAL_ORDER_STATE, run });
      await this.outbox.dispatch(manager, new ProcessSearchRequestJob(id, run));
      return 'retried';
    });
    if (outcome === 'retried') this.progress.broadcastStoredStage({ id, userId }, 'queued');
    return outcome;
  }

  /**
   * Inserts a request in a transaction shared with concurrent ones, or on its own with the sync queue, and returns its
   * id.
   */
  private async insertBatched(request: NewSearchRequest): Promise<number> {
    // With the sync queue the job runs inside the dispatch; alone in its transaction, its error reaches only the caller that placed it.
    if (this.outbox.isSync) return Number((await this.insertWithJobs([request]))[0]);
    return this.insertBatcher.submit(request);
  }

  /**
   * Inserts a batch of requests in one transaction and returns their ids. When PostgreSQL rejects a row, e.g. because
   * its user was deleted, each request is inserted on its own, so that only the rejected one fails.
   */
  private async insertTogetherOrEachAlone(
    requests: readonly NewSearchRequest[],
  ): Promise<(number | Promise<number>)[]> {
    try {
      return await this.insertWithJobs(requests);
    } catch (error) {
      if (requests.length === 1 || !isRowRejectedError(error)) throw error;
      return requests.map(async (request) => {
        const [id] = await this.insertWithJobs([request]);
        return Number(id);
      });
    }
  }

  /**
   * Inserts the requests as pending orders, and their jobs, in one transaction. Returns the ids of the pending orders.
   */
  private insertWithJobs(requests: readonly NewSearchRequest[]): Promise<number[]> {
    return this.dataSource.transaction(async (manager) => {
      const ids = await insertReturningIds(manager, PendingOrder, [...requests]);
      await this.outbox.dispatchAll(
        manager,
        ids.map((id) => new ProcessSearchRequestJob(id)),
      );
      return ids;
    });
  }
}

/**
 * Returns whether the error says that PostgreSQL rejected a row (SQLSTATE class 22, data exception, or 23, constraint
 * violation), so that certainly nothing was stored. False e.g. for a lost connection, after which that is unknown.
 */
function isRowRejectedError(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return /^2[23]/.test((error.driverError as { code?: string }).code ?? '');
}
