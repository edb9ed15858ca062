import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { setDefaultBackendFactory, type Queue } from 'bullmq';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { AttendedWorker } from './worker/attended-worker';
import { addTo } from './bullmq/add-jobs';
import { JOB_OPTIONS } from './bullmq/job-options';
import {
  addingConnection,
  bullConnection,
  type QueueConnection,
  type QueueSettings,
} from './bullmq/queue-connection';
import { FailedJobs } from './failed/failed-jobs';
import { JOB_DEFAULTS, type JobDefaults } from './job/job.decorator';
import type { WorkEnd, WorkLimits } from './limits/work-limits';
import { WorkWatch } from './limits/work-watch';
import { WorkerRestarts } from './limits/worker-restarts';
import { JobOutbox } from './outbox/job-outbox';
import { OutboxJob } from './outbox/outbox-job.entity';
import { OutboxRelay } from './outbox/outbox-relay';
import { queueSize } from './queues/queue-size';
import { UnworkedQueueError } from './queues/unworked-queue.error';
import { UnworkedQueueWatch } from './queues/unworked-queue-watch';
import { unworkedQueues } from './queues/unworked-queues';
import { openQueueDatabase } from './queue-database';
import { SYNC_JOBS, SyncJobs } from './sync/sync-jobs';
import { syncHandlers, syncRunner } from './sync/sync-runner';
import { JobLocks } from './unique/job-locks';
import type { FailureLog } from './worker/failure-log';
import { HandlerExplorer } from './worker/handler-explorer';
import { JobHandlers } from './worker/job-handlers';
import { JobRunner } from './worker/job-runner';
import { LoggingObserver } from './worker/logging-observer';
import type { QueueObserver } from './worker/queue-observer';
import { StrictOrder } from './worker/strict-order';
import { queueProcessor, type QueueProcessor, type WorkedQueue } from './worker/queue-processor';
import { WORKER_TIMING, type WorkerTiming } from './worker/worker-timing';
import { WorkerLifecycle } from './worker/worker-lifecycle';

export interface QueueWorkerOptions extends QueueSettings {
  readonly queues: readonly WorkedQueue[];
  /**
   * Works the queues one before the other, in the order given, instead of side by side: a job is taken from the first
   * queue that has one. `slots` is how many run at the same time, of all queues together.
   */
  readonly strictOrder?: { readonly slots: number };
  /** Names of queues that other processes work, with handlers this one has as well. */
  readonly otherQueues?: readonly string[];
  /** For jobs that say nothing about it. */
  readonly defaults?: Partial<JobDefaults>;
  /** After what the process ends by itself. */
  readonly limits?: WorkLimits;
  /** Ends the process then, and when it is asked to restart. Default: SIGTERM to itself. */
  readonly onEnd?: (end: WorkEnd) => void;
  /** Default: Nest's logger. */
  readonly observer?: QueueObserver;
  readonly timing?: Partial<WorkerTiming>;
}

@Module({})
export class QueueModule {
  /** Offers {@link JobOutbox}; nothing of the queue itself is loaded. Needs `TypeOrmModule.forRoot`. */
  static forProducer(): DynamicModule {
    return {
      module: QueueModule,
      imports: [TypeOrmModule.forFeature([OutboxJob])],
      providers: [JobOutbox],
      exports: [JobOutbox],
    };
  }

  /**
   * The connection `sync`: what is dispatched in this process runs in it. Handlers are the providers of the whole
   * application that are marked with `@JobHandler`. Needs `TypeOrmModule.forRoot`.
   *
   * @param observer - default: Nest's logger
   */
  static forSync(observer: QueueObserver = new LoggingObserver()): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: JobHandlers, useFactory: () => syncHandlers() },
        HandlerExplorer,
        {
          provide: SYNC_JOBS,
          inject: [JobHandlers, DataSource],
          useFactory: (handlers: JobHandlers, dataSource: DataSource) =>
            new SyncJobs(syncRunner(handlers, dataSource, observer)),
        },
      ],
      exports: [SYNC_JOBS],
    };
  }

  /**
   * Works `queues`: the relay of their outbox rows, and a BullMQ worker each. Handlers are the providers of the whole
   * application that are marked with `@JobHandler`; a handler of any other queue is refused. The database must be migrated.
   */
  static forWorker(options: QueueWorkerOptions): DynamicModule {
    const timing = { ...WORKER_TIMING, ...options.timing };
    const observer = options.observer ?? new LoggingObserver();
    const names = options.queues.map(({ name }) => name);
    const handlers = new JobHandlers([...names, ...(options.otherQueues ?? [])], {
      ...JOB_DEFAULTS,
      ...options.defaults,
    });
    const database = openQueueDatabase(options.databaseUrl, (error) =>
      observer.troubled('queue database', error),
    );
    const watch = workWatch(options, database, timing);
    const runner = new JobRunner(
      handlers,
      failureLog(new FailedJobs(database), options.connection),
      new JobLocks(database),
      observer,
    );
    const processors = options.queues.map((queue) =>
      queueProcessor(queue, runner, watch, { observer, timing }),
    );
    const unworked = unworkedQueueWatch(options, database, observer, timing);
    const order = strictOrder(options, observer, timing);
    const { backend, ...place } = bullConnection(options);
    // @nestjs/bullmq makes queues and workers without a backend argument, so the process has one default.
    setDefaultBackendFactory(backend);
    BullModule.workerClass = AttendedWorker;
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        BullModule.forRoot({ ...place, defaultJobOptions: JOB_OPTIONS }),
        BullModule.registerQueue(
          ...names.map((name) => ({ name, connection: addingConnection(options) })),
        ),
      ],
      providers: [
        { provide: JobHandlers, useValue: handlers },
        HandlerExplorer,
        ...processors,
        {
          provide: OutboxRelay,
          inject: names.map((name) => getQueueToken(name)),
          useFactory: (...queues: Queue[]) => {
            for (const queue of queues)
              queue.on('error', (error) => observer.troubled(`queue ${queue.name}`, error));
            const add = addTo(queues);
            return new OutboxRelay({
              ...options,
              ...timing,
              queues: names,
              inOrder: order !== undefined,
              add: (name, rows) =>
                order === undefined ? add(name, rows) : order.handOver(() => add(name, rows)),
              onTrouble: (error) => observer.troubled('outbox relay', error),
            });
          },
        },
        {
          provide: WorkerLifecycle,
          inject: [OutboxRelay, ...processors],
          useFactory: (relay: OutboxRelay, ...working: QueueProcessor[]) =>
            new WorkerLifecycle(relay, working, watch, {
              database,
              graceMs: timing.graceMs,
              order,
              unworked,
            }),
        },
      ],
    };
  }
}

function workWatch(
  options: QueueWorkerOptions,
  database: Pool,
  { watchMs }: WorkerTiming,
): WorkWatch {
  const { queues, limits = {}, onEnd = () => process.kill(process.pid, 'SIGTERM') } = options;
  const restarts = new WorkerRestarts(database);
  return new WorkWatch({
    limits,
    checkMs: watchMs,
    onEnd,
    latestRestart: () => restarts.latest(),
    isEmpty: async () => {
      const sizes = await Promise.all(queues.map(({ name }) => queueSize(options, database, name)));
      return sizes.every(({ pending }) => pending === 0);
    },
  });
}

function strictOrder(
  { strictOrder: wanted }: QueueWorkerOptions,
  observer: QueueObserver,
  timing: WorkerTiming,
): StrictOrder | undefined {
  if (wanted === undefined) return undefined;
  const onTrouble = (error: Error) => observer.troubled('queues in order', error);
  return new StrictOrder({ ...timing, ...wanted, onTrouble });
}

function unworkedQueueWatch(
  { queues, otherQueues = [] }: QueueWorkerOptions,
  database: Pool,
  observer: QueueObserver,
  { unworkedCheckMs }: WorkerTiming,
): UnworkedQueueWatch {
  const worked = [...queues.map(({ name }) => name), ...otherQueues];
  return new UnworkedQueueWatch({
    find: () => unworkedQueues(database, worked),
    everyMs: unworkedCheckMs,
    report: (queue) => observer.troubled(`queue ${queue}`, new UnworkedQueueError(worked)),
  });
}

function failureLog(failedJobs: FailedJobs, connection: QueueConnection): FailureLog {
  return {
    record: (job, definition, error) => failedJobs.record(connection, job, definition, error),
    reasonOf: (id) => failedJobs.reasonOf(id),
  };
}
