import type { Job } from 'bullmq';
import { Alarm } from '../outbox/alarm';
import type { AttendedWorker } from './attended-worker';

export interface StrictOrderOptions {
  /** Jobs that run at the same time, of all queues together. */
  readonly slots: number;
  /** How often to look for jobs that nobody came through {@link StrictOrder.handOver}. */
  readonly idleInOrderMs: number;
  /** Wait after an error before the next look. */
  readonly reconnectMs: number;
  /** Told once an outage, not once a try. */
  readonly onTrouble: (error: Error) => void;
}

/**
 * One loop over several queues: each job is taken from the first of them that has one, so a later queue is worked only
 * while the earlier ones are empty, and may starve.
 *
 * @see laravel/framework Queue/Worker.php, getNextJob()
 */
export class StrictOrder {
  private readonly alarm = new Alarm();
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();
  private isInTrouble = false;
  /** A look at all queues, or a hand-over to one, whichever is the last to be waited for. */
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: StrictOrderOptions) {}

  /**
   * Goes on until all of them are closing.
   *
   * @param workers - one a queue, the most urgent first
   */
  start(workers: readonly AttendedWorker[]): void {
    const fetching = this.run(workers);
    let open = workers.length;
    for (const worker of workers) {
      worker.on('closing', () => {
        open -= 1;
        if (open === 0) this.stopping.abort();
      });
      worker.attend(fetching).catch((error: Error) => this.options.onTrouble(error));
    }
  }

  /**
   * Adds jobs while no look at the queues is under way: what is added to two of them during one could be seen in the
   * later one alone.
   */
  async handOver(add: () => Promise<void>): Promise<void> {
    await this.inTurn(add);
    this.alarm.ring();
  }

  private async run(workers: readonly AttendedWorker[]): Promise<void> {
    const { slots, idleInOrderMs, reconnectMs, onTrouble } = this.options;
    const open = () => workers.filter(({ closing }) => closing === undefined);
    while (open().length > 0) {
      if (this.running.size >= slots) {
        await Promise.race(this.running);
        continue;
      }
      let waitMs = idleInOrderMs;
      try {
        const isTaken = await this.inTurn(() => this.takeFirst(open()));
        this.isInTrouble = false;
        if (isTaken) continue;
      } catch (error) {
        if (!this.isInTrouble) onTrouble(error instanceof Error ? error : new Error(String(error)));
        this.isInTrouble = true;
        waitMs = reconnectMs;
      }
      await this.alarm.sleep(waitMs, this.stopping.signal);
    }
    await Promise.all(this.running);
  }

  private async takeFirst(workers: readonly AttendedWorker[]): Promise<boolean> {
    for (const worker of workers) {
      const job = await worker.take();
      if (job === undefined) continue;
      this.work(worker, job);
      return true;
    }
    return false;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.lastTurn.then(work);
    // Whose turn it was is told of its failure; it is none of those behind it.
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private work(worker: AttendedWorker, job: Job): void {
    const working = worker
      .work(job)
      .catch((error: Error) => this.options.onTrouble(error))
      .finally(() => this.running.delete(working));
    this.running.add(working);
  }
}
