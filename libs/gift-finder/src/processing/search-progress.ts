import { setTimeout as sleep } from 'node:timers/promises';
import { Broadcaster } from '@giftspire/broadcasting';
import type { SearchStage } from '@giftspire/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PendingOrder } from '../orders/pending-order.entity';
import { LatestOnly } from './latest-only';
import { SearchProgressEvent } from './search-progress.event';

/** Of a whole process. When the WebSocket server does not answer, news of progress is the first to be left out. */
const MAX_UNDER_WAY = 50;
/** Who asks for the order cannot tell stages apart that pass faster; most searches are over by then. */
const STORED_AFTER_MS = 100;

type Order = Pick<PendingOrder, 'id' | 'userId' | 'run'>;

/** Where a search says how far it is. */
export interface StageReport {
  report(stage: SearchStage): void;
  /** What was not sent yet never is. */
  stop(): void;
}

/**
 * Tells how far searches are: on the order, for who asks, and to the user's browsers. Best effort, and never waited for:
 * sent past the outbox, because news of a stage is worth less than the two jobs it would cost, and nothing when late.
 */
@Injectable()
export class SearchProgress {
  private readonly logger = new Logger(SearchProgress.name);
  private underWay = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly broadcaster: Broadcaster,
  ) {}

  /** One event, for a stage that is on the order already. */
  announce(order: Omit<Order, 'run'>, stage: SearchStage): void {
    // Deals with its own errors.
    void this.publish(order, stage, new Date());
  }

  /** For one attempt. Stages come in order; those that pass faster than they can be told are left out. */
  of(order: Order): StageReport {
    const published = new LatestOnly<{ stage: SearchStage; at: Date }>(({ stage, at }) =>
      this.publish(order, stage, at),
    );
    let isOver = false;
    const stored = new LatestOnly<SearchStage>(async (stage) => {
      await sleep(STORED_AFTER_MS);
      if (!isOver) await this.store(order, stage);
    });
    return {
      report: (stage) => {
        isOver = stage === 'ready';
        published.push({ stage, at: new Date() });
        // The others are written in the transaction that makes them true.
        if (stage === 'ranking' || stage === 'explaining') stored.push(stage);
      },
      stop: () => {
        isOver = true;
        published.clear();
      },
    };
  }

  private async publish({ id, userId }: Omit<Order, 'run'>, stage: SearchStage, at: Date) {
    if (this.underWay >= MAX_UNDER_WAY) return;
    this.underWay += 1;
    const payload = { pending_order_id: id, stage, timestamp: at.toISOString() };
    try {
      await this.broadcaster.event(new SearchProgressEvent(userId, payload));
    } catch (error) {
      this.logger.debug(`progress of pending order ${id} was not told: ${messageOf(error)}`);
    } finally {
      this.underWay -= 1;
    }
  }

  private async store({ id, run }: Order, stage: SearchStage): Promise<void> {
    try {
      await this.dataSource.getRepository(PendingOrder).update({ id, run }, { stage });
    } catch (error) {
      this.logger.debug(`progress of pending order ${id} was not stored: ${messageOf(error)}`);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
