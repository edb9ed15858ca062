import { setTimeout as sleep } from 'node:timers/promises';
import { Broadcaster } from '@giftspire/broadcasting';
import type { SearchStage } from '@giftspire/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PendingOrder } from '../orders/pending-order.entity';
import { ConflatingQueue } from './conflating-queue';
import { SearchProgressEvent } from './search-progress.event';

/**
 * Maximum number of progress broadcasts in flight per process. Further ones are dropped, because progress is advisory.
 */
const MAX_BROADCASTS_IN_FLIGHT = 50;
/**
 * Delay before a stage is written to the order, in milliseconds. Shorter stages are never written, because no client
 * polls that often, and most searches end earlier.
 */
const STORE_DELAY_MS = 100;

/** Identifies one run of a pending order and the user to notify. */
type OrderRun = Pick<PendingOrder, 'id' | 'userId' | 'run'>;

/** Receives the stages of one attempt of a search and publishes them. */
export interface StageReporter {
  /**
   * Starts to broadcast a stage, and to store it unless a transaction of the search does. Returns at once; never
   * throws.
   */
  report(stage: SearchStage): void;
  /** Drops the stages that are not yet broadcast or stored. */
  stop(): void;
}

/**
 * Publishes the stage of a search: writes it to the pending order and broadcasts it to the user's browsers. Callers
 * never wait, and failures are only logged. Broadcasts bypass the outbox, because a late stage is worthless and would
 * cost two jobs.
 */
@Injectable()
export class SearchProgressPublisher {
  private readonly logger = new Logger(SearchProgressPublisher.name);
  private broadcastsInFlight = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly broadcaster: Broadcaster,
  ) {}

  /** Starts to broadcast a stage that the caller has already stored on the order. Returns at once; never throws. */
  broadcastStoredStage(order: Omit<OrderRun, 'run'>, stage: SearchStage): void {
    // tryBroadcastStage catches its own errors.
    void this.tryBroadcastStage(order, stage, new Date());
  }

  /**
   * Creates the reporter of one attempt. It publishes stages in order and skips those that were superseded meanwhile.
   */
  createReporter(order: OrderRun): StageReporter {
    const published = new ConflatingQueue<{ stage: SearchStage; at: Date }>(({ stage, at }) =>
      this.tryBroadcastStage(order, stage, at),
    );
    let isFinished = false;
    const stored = new ConflatingQueue<SearchStage>(async (stage) => {
      await sleep(STORE_DELAY_MS);
      if (!isFinished) await this.tryStoreStage(order, stage);
    });
    return {
      report: (stage) => {
        isFinished = stage === 'ready';
        published.push({ stage, at: new Date() });
        // No other stage is written here: placing, starting or retrying a search stores its stage, and `ready` deletes the order.
        if (stage === 'ranking' || stage === 'explaining') stored.push(stage);
      },
      stop: () => {
        isFinished = true;
        published.discardWaiting();
      },
    };
  }

  /** Broadcasts a stage. Drops it when too many broadcasts are in flight; an error is only logged. */
  private async tryBroadcastStage(
    { id, userId }: Omit<OrderRun, 'run'>,
    stage: SearchStage,
    at: Date,
  ) {
    if (this.broadcastsInFlight >= MAX_BROADCASTS_IN_FLIGHT) return;
    this.broadcastsInFlight += 1;
    const payload = { pending_order_id: id, stage, timestamp: at.toISOString() };
    try {
      await this.broadcaster.event(new SearchProgressEvent(userId, payload));
    } catch (error) {
      this.logger.debug(
        `progress of pending order ${id} was not broadcast: ${toErrorMessage(error)}`,
      );
    } finally {
      this.broadcastsInFlight -= 1;
    }
  }

  /** Writes a stage to the order if its run is still current; an error is only logged. */
  private async tryStoreStage({ id, run }: OrderRun, stage: SearchStage): Promise<void> {
    try {
      await this.dataSource.getRepository(PendingOrder).update({ id, run }, { stage });
    } catch (error) {
      this.logger.debug(`progress of pending order ${id} was not stored: ${toErrorMessage(error)}`);
    }
  }
}

function toErrorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
