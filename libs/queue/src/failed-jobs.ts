import { Queue } from 'bullmq';
import { bullConnection, type QueueSettings } from './bullmq/queue-connection';

/** A job that is not tried again. Kept until somebody removes it. */
export interface FailedJob {
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  /** How many attempts ended; one during which its worker died does not count. */
  readonly attempts: number;
  /** Message of the last error. */
  readonly failedReason: string;
  readonly failedAt: Date;
}

/** The failed lists of some queues, of either connection. */
export class FailedJobs {
  constructor(
    private readonly settings: QueueSettings,
    private readonly queues: readonly string[],
  ) {}

  /** All of them, the latest first. Opens connections of its own and closes them. */
  async list(): Promise<FailedJob[]> {
    const lists = await Promise.all(this.queues.map((name) => this.listOf(name)));
    return lists.flat().sort((a, b) => b.failedAt.getTime() - a.failedAt.getTime());
  }

  private async listOf(name: string): Promise<FailedJob[]> {
    const { backend, ...place } = bullConnection(this.settings);
    const queue = new Queue(name, place, backend);
    // What goes wrong rejects the call below; without a listener it would be thrown as well.
    queue.on('error', () => undefined);
    try {
      const jobs = await queue.getFailed();
      return jobs.map((job) => ({
        id: String(job.id),
        queue: name,
        name: job.name,
        attempts: job.attemptsMade,
        failedReason: job.failedReason,
        failedAt: new Date(job.finishedOn ?? job.timestamp),
      }));
    } finally {
      await queue.close();
    }
  }
}
