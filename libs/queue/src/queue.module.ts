import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { setDefaultBackendFactory, type Queue } from 'bullmq';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import {
  toBullConnection,
  toRelayConnection,
  type QueueConnectionName,
  type QueueSettings,
} from './bullmq/bull-connection';
import { createJobAdder } from './bullmq/create-job-adder';
import { DEFAULT_BULL_JOB_OPTIONS } from './bullmq/default-bull-job-options';
import { createQueuePool } from './create-queue-pool';
import { FailedJobs } from './failed/failed-jobs';
import { JOB_DEFAULTS, type JobDefaults } from './job/job.decorator';
import { RestartSignal } from './limits/restart-signal';
import { ShutdownMonitor } from './limits/shutdown-monitor';
import type { ShutdownRequest, WorkerLimits } from './limits/worker-limits';
import { JobOutbox } from './outbox/job-outbox';
import { OutboxJob } from './outbox/outbox-job.entity';
import { OutboxRelay } from './outbox/outbox-relay';
import { findOrphanQueues } from './queues/find-orphan-queues';
import { OrphanQueueError, OrphanQueueMonitor } from './queues/orphan-queue-monitor';
import { readQueueSize } from './queues/read-queue-size';
import { createSyncHandlerRegistry, createSyncJobRunner } from './sync/create-sync-job-runner';
import { SYNC_JOBS, SyncJobs } from './sync/sync-jobs';
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

export interface QueueWorkerOptions extends QueueSettings {
  readonly queues: readonly ConsumedQueue[];
  /**
   * Processes the queues in the given order of priority: each job comes from the first queue that has one. `concurrency`
   * is the maximum number of running jobs of all queues together. Default: all queues are processed in parallel.
   */
  readonly priorityLoop?: { readonly concurrency: number };
  /** Names of queues that other processes consume. Handlers of their jobs may be registered in this process too. */
  readonly queuesOfOtherWorkers?: readonly string[];
  /** Values of options that a job's `@Job` leaves out. */
  readonly jobDefaults?: Partial<JobDefaults>;
  /** Limits after which the process shuts down. */
  readonly limits?: WorkerLimits;
  /** Shuts the process down at a limit or at `queue:restart`. Default: sends SIGTERM to the process itself. */
  readonly onShutdownRequest?: (request: ShutdownRequest) => void;
  /** Default: logs with Nest's logger. */
  readonly observer?: QueueObserver;
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
          provide: SYNC_JOBS,
          inject: [JobHandlerRegistry, DataSource],
          useFactory: (handlers: JobHandlerRegistry, dataSource: DataSource) =>
            new SyncJobs(createSyncJobRunner(handlers, dataSource, observer)),
        },
      ],
      exports: [SYNC_JOBS],
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
    const database = createQueuePool(options.databaseUrl, (error) =>
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
    const priorityLoop = createPriorityLoop(options, observer, timing);
    const { backend, ...connection } = toBullConnection(options);
    // @nestjs/bullmq cannot pass a backend to queues and workers, so it is set for the whole process.
    setDefaultBackendFactory(backend);
    BullModule.workerClass = ManualWorker;
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        BullModule.forRoot({ ...connection, defaultJobOptions: DEFAULT_BULL_JOB_OPTIONS }),
        BullModule.registerQueue(
          ...queueNames.map((name) => ({ name, connection: toRelayConnection(options) })),
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
                      priorityLoop.addBetweenFetches(() => addJobs(queueName, rows)),
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
    readLatestRestart: () => restartSignal.readLatest(),
    areQueuesEmpty: async () => {
      const sizes = await Promise.all(
        queues.map(({ name }) => readQueueSize(options, database, name)),
      );
      return sizes.every(({ pending }) => pending === 0);
    },
  });
}

function createPriorityLoop(
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
    findOrphanQueues: () => findOrphanQueues(database, consumedQueues),
    checkIntervalMs: orphanCheckIntervalMs,
    onOrphanQueue: (queue) =>
      observer.componentFailed(`queue ${queue}`, new OrphanQueueError(consumedQueues)),
  });
}

function createFailedJobLog(failedJobs: FailedJobs, connection: QueueConnectionName): FailedJobLog {
  return {
    record: (job, definition, error) => failedJobs.record(connection, job, definition, error),
    findErrorMessage: (id) => failedJobs.findErrorMessage(id),
  };
}
