import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Type } from '@nestjs/common';
import { WaitingError, type Job } from 'bullmq';
import { JobReleasedError } from '../job/job-errors';
import type { WorkWatch } from '../limits/work-watch';
import type { AttendedWorker } from './attended-worker';
import type { JobRunner, StoredJob } from './job-runner';
import type { QueueObserver } from './queue-observer';
import type { WorkerTiming } from './worker-timing';

export interface WorkedQueue {
  readonly name: string;
  /** Jobs this process runs at the same time. */
  readonly concurrency: number;
}

/** Never reached: `JobRunner` counts the deaths, because what BullMQ gives up by itself leaves no trace elsewhere. */
const MAX_STALLED_COUNT = 1_000_000;

/** BullMQ's word for: do not try again. */
const GIVE_UP = -1;

/** The BullMQ worker of one queue. */
export abstract class QueueProcessor extends WorkerHost<AttendedWorker> {
  /** What to abort when a job turns out to be another worker's now, by job id. */
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly queue: string,
    private readonly runner: JobRunner,
    private readonly watch: WorkWatch,
    private readonly observer: QueueObserver,
  ) {
    super();
  }

  override async process(job: Job, token?: string): Promise<void> {
    if (!this.watch.admit()) {
      // First, or it would be given the next one in return.
      void this.worker.close();
      return giveBack(job, token);
    }
    try {
      await this.attempt(job);
    } catch (error) {
      if (error instanceof JobReleasedError) return await giveBack(job, token);
      throw error;
    } finally {
      this.watch.leave();
    }
  }

  /** Takes jobs until {@link stop}; to be called when the whole application is ready for them. */
  start(): void {
    const worker = this.open();
    worker.run().catch((error: Error) => this.observer.troubled(`queue ${this.queue}`, error));
  }

  /** The same for somebody else who takes the jobs, until {@link stop}. */
  open(): AttendedWorker {
    this.worker.on('error', (error) => this.observer.troubled(`queue ${this.queue}`, error));
    this.worker.on('lockRenewalFailed', (jobIds) => {
      for (const jobId of jobIds) this.running.get(jobId)?.abort();
    });
    return this.worker;
  }

  /** Takes no more jobs and waits for those that run; what does not end within `graceMs` goes back to its queue. */
  async stop(graceMs: number): Promise<void> {
    const timer = setTimeout(() => {
      for (const attempt of this.running.values()) attempt.abort(new JobReleasedError());
    }, graceMs);
    await this.worker.close();
    clearTimeout(timer);
  }

  private async attempt(job: Job): Promise<void> {
    const id = String(job.id);
    // After a pause longer than its lock, a worker can be given the job it still believes to be running.
    this.running.get(id)?.abort();
    const lost = new AbortController();
    this.running.set(id, lost);
    try {
      await this.runner.run(stored(job), lost.signal);
    } finally {
      if (this.running.get(id) === lost) this.running.delete(id);
    }
  }
}

/** The attempt does not count, and any worker may take the job at once. */
async function giveBack(job: Job, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError();
}

/** A class of which `@nestjs/bullmq` makes the worker of `queue`. */
export function queueProcessor(
  queue: WorkedQueue,
  runner: JobRunner,
  watch: WorkWatch,
  { observer, timing }: { observer: QueueObserver; timing: WorkerTiming },
): Type<QueueProcessor> {
  @Processor(queue.name, {
    concurrency: queue.concurrency,
    autorun: false,
    lockDuration: timing.lockMs,
    stalledInterval: timing.stalledCheckMs,
    maxStalledCount: MAX_STALLED_COUNT,
    runRetryDelay: timing.reconnectMs,
    drainDelay: timing.idleMs / 1_000,
    settings: {
      backoffStrategy: (attempt, _type, error, job) =>
        runner.retryInMs(job?.name ?? '', attempt, error) ?? GIVE_UP,
    },
  })
  class NamedQueueProcessor extends QueueProcessor {
    constructor() {
      super(queue.name, runner, watch, observer);
    }
  }
  return NamedQueueProcessor;
}

function stored(job: Job): StoredJob {
  return {
    id: String(job.id),
    name: job.name,
    queue: job.queueName,
    payload: job.data as unknown,
    attemptsMade: job.attemptsMade,
    deaths: job.stalledCounter,
    failedReason: job.failedReason,
  };
}
