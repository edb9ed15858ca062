import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { setDefaultBackendFactory, type Queue } from 'bullmq';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import {
  toBullConnectionAndBackend,
  toJobAdderConnectionOptions,
  type QueueConnectionName,
  type QueueSettings,
} from './bullmq/bull-connection';
import { createJobAdder } from './bullmq/create-job-adder';
import { DEFAULT_BULL_JOB_OPTIONS } from './bullmq/default-bull-job-options';
import { createQueueDatabasePool } from './create-queue-database-pool';
import { FailedJobs } from './failed/failed-jobs';
import { JOB_DEFAULTS, type JobDefaults } from './job/job.decorator';
import { RestartSignal } from './limits/restart-signal';
import { ShutdownMonitor } from './limits/shutdown-monitor';
import type { ShutdownRequest, WorkerLimits } from './limits/worker-limits';
import { JobOutbox } from './outbox/job-outbox';
import { OutboxJob } from './outbox/outbox-job.entity';
import { OutboxRelay } from './outbox/outbox-relay';
import { findOrphanQueueNames } from './queues/find-orphan-queue-names';
import { OrphanQueueError, OrphanQueueMonitor } from './queues/orphan-queue-monitor';
import { readQueueJobCounts } from './queues/read-queue-job-counts';
import { createSyncHandlerRegistry, createSyncJobRunner } from './sync/create-sync-job-runner';
import { SYNC_QUEUE_TOKEN, SyncQueue } from './sync/sync-queue';
import { JobLocks } from './unique/job-locks';
import { JobHandlerExplorer } from './worker/job-handler-explorer';
import { JobHandlerRegistry } from './worker/job-handler-registry';
import { JobRunner, type FailedJobLog } from './worker/job-runner';
import { ManualWorker } from './worker/manual-worker';
import { NestLoggerObserver } from './worker/nest-logger-observer';
import { PriorityLoop } from './worker/priority-loop';
import type { QueueObserver } from './worker/queue-observer';
import {
  createQueueProcessorClass,
  type ConsumedQueue,
  type QueueProcessor,
} from './worker/queue-processor';
import { WorkerLifecycle } from './worker/worker-lifecycle';
import { DEFAULT_WORKER_TIMING, type WorkerTiming } from './worker/worker-timing';

/** Options of a process that consumes queues. */
export interface QueueWorkerOptions extends QueueSettings {
  /** Queues that this process consumes. */
  readonly queues: readonly ConsumedQueue[];
  /**
   * Processes the queues in the order of `queues`, highest priority first: each job comes from the first queue that has
   * one. `concurrency` is the maximum number of running jobs of all queues together. Default: all queues in parallel.
   */
  readonly priorityLoop?: { readonly concurrency: number };
  /** Names of queues that only other processes consume. Handlers of their jobs may nevertheless be registered here. */
  readonly queuesOfOtherWorkers?: readonly string[];
  /** Values of options that a job's `@Job` leaves out. */
  readonly jobDefaults?: Partial<JobDefaults>;
  /** Limits after which the process shuts down. */
  readonly limits?: WorkerLimits;
  /** Called once, at a limit or after `queue:restart`; must shut the process down. Default: sends itself SIGTERM. */
  readonly onShutdownRequest?: (request: ShutdownRequest) => void;
  /** Default: logs with Nest's logger. */
  readonly observer?: QueueObserver;
  /** Values that replace those of {@link DEFAULT_WORKER_TIMING}. */
  readonly timing?: Partial<WorkerTiming>;
}

@Module({})
export class QueueModule {
  /** Provides {@link JobOutbox} to dispatch jobs, without connecting to BullMQ. Requires `TypeOrmModule.forRoot`. */
  static forProducer(): DynamicModule {
    return {
      module: QueueModule,
      imports: [TypeOrmModule.forFeature([OutboxJob])],
      providers: [JobOutbox],
      exports: [JobOutbox],
    };
  }

  /**
   * Selects the connection `sync`: jobs run in the process that dispatches them. Finds the handlers by `@JobHandler`
   * among all providers of the application. Requires `TypeOrmModule.forRoot`.
   *
   * @param observer - default: logs with Nest's logger
   */
  static forSync(observer: QueueObserver = new NestLoggerObserver()): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: JobHandlerRegistry, useFactory: () => createSyncHandlerRegistry() },
        JobHandlerExplorer,
        {
          provide: SYNC_QUEUE_TOKEN,
          inject: [JobHandlerRegistry, DataSource],
          useFactory: (handlers: JobHandlerRegistry, dataSource: DataSource) =>
            new SyncQueue(createSyncJobRunner(handlers, dataSource, observer)),
        },
      ],
      exports: [SYNC_QUEUE_TOKEN],
    };
  }

  /**
   * Consumes `queues`: relays their outbox rows to BullMQ and runs one BullMQ worker per queue. Finds the handlers by
   * `@JobHandler` among all providers of the application and rejects a handler whose queue has no consumer. Requires a
   * migrated database.
   */
  static forWorker(options: QueueWorkerOptions): DynamicModule {
    const timing = { ...DEFAULT_WORKER_TIMING, ...options.timing };
    const observer = options.observer ?? new NestLoggerObserver();
    const queueNames = options.queues.map(({ name }) => name);
    const handlers = new JobHandlerRegistry(
      [...queueNames, ...(options.queuesOfOtherWorkers ?? [])],
      { ...JOB_DEFAULTS, ...options.jobDefaults },
    );
    const database = createQueueDatabasePool(options.databaseUrl, (error) =>
      observer.componentFailed('queue database', error),
    );
    const shutdownMonitor = createShutdownMonitor(options, database, timing);
    const runner = new JobRunner(
      handlers,
      createFailedJobLog(new FailedJobs(database), options.connection),
      new JobLocks(database),
      observer,
    );
    const processors = options.queues.map((queue) =>
      createQueueProcessorClass(queue, runner, shutdownMonitor, { observer, timing }),
    );
    const orphanQueueMonitor = createOrphanQueueMonitor(options, database, observer, timing);
    const priorityLoop = createPriorityLoopIfConfigured(options, observer, timing);
    const { backend, ...connection } = toBullConnectionAndBackend(options);
    // Set for the whole process, because @nestjs/bullmq cannot pass a backend to single queues and workers.
    setDefaultBackendFactory(backend);
    BullModule.workerClass = ManualWorker;
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        BullModule.forRoot({ ...connection, defaultJobOptions: DEFAULT_BULL_JOB_OPTIONS }),
        BullModule.registerQueue(
          ...queueNames.map((name) => ({ name, connection: toJobAdderConnectionOptions(options) })),
        ),
      ],
      providers: [
        { provide: JobHandlerRegistry, useValue: handlers },
        JobHandlerExplorer,
        ...processors,
        {
          provide: OutboxRelay,
          inject: queueNames.map((name) => getQueueToken(name)),
          useFactory: (...queues: Queue[]) => {
            for (const queue of queues)
              queue.on('error', (error) => observer.componentFailed(`queue ${queue.name}`, error));
            const addJobs = createJobAdder(queues);
            return new OutboxRelay({
              ...options,
              ...timing,
              queues: queueNames,
              isPrioritized: priorityLoop !== undefined,
              addJobs:
                priorityLoop === undefined
                  ? addJobs
                  : (queueName, rows) =>
                      priorityLoop.runBetweenFetchesAndWake(() => addJobs(queueName, rows)),
              onError: (error) => observer.componentFailed('outbox relay', error),
            });
          },
        },
        {
          provide: WorkerLifecycle,
          inject: [OutboxRelay, ...processors],
          useFactory: (relay: OutboxRelay, ...queueProcessors: QueueProcessor[]) =>
            new WorkerLifecycle(relay, queueProcessors, shutdownMonitor, {
              database,
              gracePeriodMs: timing.gracePeriodMs,
              priorityLoop,
              orphanQueueMonitor,
            }),
        },
      ],
    };
  }
}

function createShutdownMonitor(
  options: QueueWorkerOptions,
  database: Pool,
  { limitCheckIntervalMs }: WorkerTiming,
): ShutdownMonitor {
  const {
    queues,
    limits = {},
    onShutdownRequest = () => process.kill(process.pid, 'SIGTERM'),
  } = options;
  const restartSignal = new RestartSignal(database);
  return new ShutdownMonitor({
    limits,
    checkIntervalMs: limitCheckIntervalMs,
    onShutdownRequest,
    readLatestRestart: () => restartSignal.readLatestTimestampText(),
    areQueuesEmpty: async () => {
      const sizes = await Promise.all(
        queues.map(({ name }) => readQueueJobCounts(options, database, name)),
      );
      return sizes.every(({ pending }) => pending === 0);
    },
  });
}

/** Returns undefined without the option `priorityLoop`. */
function createPriorityLoopIfConfigured(
  { priorityLoop }: QueueWorkerOptions,
  observer: QueueObserver,
  timing: WorkerTiming,
): PriorityLoop | undefined {
  if (priorityLoop === undefined) return undefined;
  const onError = (error: Error) => observer.componentFailed('priority loop', error);
  return new PriorityLoop({ ...timing, ...priorityLoop, onError });
}

function createOrphanQueueMonitor(
  { queues, queuesOfOtherWorkers = [] }: QueueWorkerOptions,
  database: Pool,
  observer: QueueObserver,
  { orphanCheckIntervalMs }: WorkerTiming,
): OrphanQueueMonitor {
  const consumedQueues = [...queues.map(({ name }) => name), ...queuesOfOtherWorkers];
  return new OrphanQueueMonitor({
    findOrphanQueueNames: () => findOrphanQueueNames(database, consumedQueues),
    checkIntervalMs: orphanCheckIntervalMs,
    onOrphanQueue: (queue) =>
      observer.componentFailed(`queue ${queue}`, new OrphanQueueError(consumedQueues)),
  });
}

function createFailedJobLog(failedJobs: FailedJobs, connection: QueueConnectionName): FailedJobLog {
  return {
    recordOnce: (job, definition, error) =>
      failedJobs.recordOnce(connection, job, definition, error),
    findErrorMessage: (id) => failedJobs.findErrorMessage(id),
  };
}
