// ② of 10: search request → toast. From apps/api/src/gift-finder/search.controller.ts. To libs/queue/src/outbox/job-outbox.ts.
import { Batcher } from '@giftspire/batching';
import type { SearchOptions } from '@giftspire/contracts';
import { JobOutbox } from '@giftspire/queue';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';
import { SearchProgress } from '../processing/search-progress';
import { insertForIds } from './insert-for-id';
import { PendingOrder } from './pending-order.entity';

interface Placement {
  readonly userId: number;
  readonly options: SearchOptions;
}

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
  private readonly placements = new Batcher((batch: readonly Placement[]) => this.storeAll(batch));

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: JobOutbox,
    private readonly progress: SearchProgress,
  ) {}

  /**
   * Stores the request and its job in one transaction: both exist or neither. Requests that come while one is stored
   * share the next transaction, and its wait for the disk.
   *
   * @returns id of the pending order
   */
  async place(userId: number, options: SearchOptions): Promise<number> {
    const id = await this.store({ userId, options });
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

  private async store(placement: Placement): Promise<number> {
    // What a job throws reaches who dispatched it, and nobody else.
    if (this.outbox.runsJobsAtOnce) return Number((await this.storeTogether([placement]))[0]);
    return this.placements.ask(placement);
  }

  /** What cannot be stored, e.g. because its user is just being deleted, does not keep the others from it. */
  private async storeAll(placements: readonly Placement[]): Promise<(number | Promise<number>)[]> {
    try {
      return await this.storeTogether(placements);
    } catch (error) {
      if (placements.length === 1 || !isRefusedRow(error)) throw error;
      return placements.map(async (placement) => {
        const [id] = await this.storeTogether([placement]);
        return Number(id);
      });
    }
  }

  private storeTogether(placements: readonly Placement[]): Promise<number[]> {
    return this.dataSource.transaction(async (manager) => {
      const ids = await insertForIds(manager, PendingOrder, [...placements]);
      await this.outbox.dispatchAll(
        manager,
        ids.map((id) => new ProcessSearchRequestJob(id)),
      );
      return ids;
    });
  }
}

/** Then nothing is stored; after a broken connection nobody knows. By SQLSTATE: data exceptions and violated constraints. */
function isRefusedRow(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return /^2[23]/.test((error.driverError as { code?: string }).code ?? '');
}
