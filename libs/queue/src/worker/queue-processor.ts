// Flow ③
// From: libs/queue/src/bullmq/create-job-adder.ts ('bullmq')
// To: libs/queue/src/worker/job-runner.ts (JobRunner)
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Type } from '@nestjs/common';
import { WaitingError, type Job } from 'bullmq';
import { JobReleasedError } from '../job/job-errors';
import type { ShutdownMonitor } from '../limits/shutdown-monitor';
import type { JobRunner, StoredJob } from './job-runner';
import type { ManualWorker } from './manual-worker';
import type { QueueObserver } from './queue-observer';
import type { WorkerTiming } from './worker-timing';

/** A queue that this process consumes. */
export interface ConsumedQueue {
  readonly name: string;
  /** Maximum number of jobs of this queue that this process runs at the same time. */
  readonly concurrency: number;
}

/**
 * BullMQ's limit of stalls per job, so high that it is never reached. BullMQ would fail a stalled job without a row in
 * `failed_jobs`, so `JobRunner` applies its own limit.
 */
const BULL_MAX_STALLED_COUNT = 1_000_000;

/** Value by which a back-off strategy makes BullMQ fail the job instead of retrying it. */
const NO_RETRY = -1;

/** Processes the jobs of one queue with a BullMQ worker. */
export abstract class QueueProcessor extends WorkerHost<ManualWorker> {
  /** Controllers of the signals that interrupt running attempts, by job id. */
  private readonly abortControllers = new Map<string, AbortController>();

  constructor(
    private readonly queue: string,
    private readonly runner: JobRunner,
    private readonly shutdownMonitor: ShutdownMonitor,
    private readonly observer: QueueObserver,
  ) {
    super();
  }

  /** Runs one attempt at a job, or returns it to its queue: when the process has started `maxJobs`, or at shutdown. */
  override async process(job: Job, token?: string): Promise<void> {
    if (!this.shutdownMonitor.tryMarkJobStarted()) {
      // The worker closes before it returns the job to the queue; otherwise it would fetch the next job at once.
      void this.worker.close();
      return returnToQueueAndThrow(job, token);
    }
    try {
      await this.runAttempt(job);
    } catch (error) {
      if (error instanceof JobReleasedError) return await returnToQueueAndThrow(job, token);
      throw error;
    } finally {
      this.shutdownMonitor.markJobEnded();
    }
  }

  /** Starts to fetch and process jobs, until {@link stop}. Call it when the application has started. */
  start(): void {
    const worker = this.attachWorkerListeners();
    worker
      .run()
      .catch((error: Error) => this.observer.componentFailed(`queue ${this.queue}`, error));
  }

  /** Attaches the listeners to the BullMQ worker and returns it, for a caller that fetches the jobs itself. */
  attachWorkerListeners(): ManualWorker {
    this.worker.on('error', (error) => this.observer.componentFailed(`queue ${this.queue}`, error));
    this.worker.on('lockRenewalFailed', (jobIds) => {
      for (const jobId of jobIds) this.abortControllers.get(jobId)?.abort();
    });
    return this.worker;
  }

  /** Stops fetching and waits for running jobs. Jobs that run longer than `gracePeriodMs` return to the queue. */
  async stop(gracePeriodMs: number): Promise<void> {
    const timer = setTimeout(() => {
      for (const attempt of this.abortControllers.values()) attempt.abort(new JobReleasedError());
    }, gracePeriodMs);
    await this.worker.close();
    clearTimeout(timer);
  }

  private async runAttempt(job: Job): Promise<void> {
    const jobId = String(job.id);
    // After a pause longer than its lock, a worker can get a job again whose earlier attempt it still runs. The earlier
    // attempt is interrupted.
    this.abortControllers.get(jobId)?.abort();
    const interruption = new AbortController();
    this.abortControllers.set(jobId, interruption);
    try {
      await this.runner.runAttempt(toStoredJob(job), interruption.signal);
    } finally {
      if (this.abortControllers.get(jobId) === interruption) this.abortControllers.delete(jobId);
    }
  }
}

/**
 * Moves a job back to the waiting list without counting the attempt.
 *
 * @throws WaitingError always: it tells BullMQ that the processor has moved the job
 */
async function returnToQueueAndThrow(job: Job, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError();
}

/** Returns a provider class from which `@nestjs/bullmq` creates the worker of `queue`. */
export function createQueueProcessorClass(
  queue: ConsumedQueue,
  runner: JobRunner,
  shutdownMonitor: ShutdownMonitor,
  { observer, timing }: { observer: QueueObserver; timing: WorkerTiming },
): Type<QueueProcessor> {
  @Processor(queue.name, {
    concurrency: queue.concurrency,
    autorun: false,
    lockDuration: timing.lockDurationMs,
    stalledInterval: timing.stalledIntervalMs,
    maxStalledCount: BULL_MAX_STALLED_COUNT,
    runRetryDelay: timing.reconnectDelayMs,
    drainDelay: timing.idlePollMs / 1_000,
    settings: {
      backoffStrategy: (attempt, _type, error, job) =>
        runner.findRetryDelayMs(job?.name ?? '', attempt, error) ?? NO_RETRY,
    },
  })
  class NamedQueueProcessor extends QueueProcessor {
    constructor() {
      super(queue.name, runner, shutdownMonitor, observer);
    }
  }
  return NamedQueueProcessor;
}

function toStoredJob(job: Job): StoredJob {
  return {
    id: String(job.id),
    name: job.name,
    queue: job.queueName,
    payload: job.data as unknown,
    attemptsMade: job.attemptsMade,
    stalledCount: job.stalledCounter,
    failedReason: job.failedReason,
  };
}
