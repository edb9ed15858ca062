import { openDatabase } from '@giftspire/database';
import { StartFailure, type EndingRoleContext } from '@giftspire/lifecycle';
import { NestLogger } from '@giftspire/logging';
import {
  assertQueueAvailable,
  formatQueueError,
  QueueUnavailableError,
  type WorkerTiming,
} from '@giftspire/queue';
import { NestFactory } from '@nestjs/core';
import { closeWorker } from './close-worker';
import { DeferredShutdown } from './deferred-shutdown';
import { JobLogger } from './job-logger';
import { toQueueWorkerOptions } from './queue-worker-options';
import type { WorkCommandOptions } from './work-command';
import { WorkerModule } from './worker.module';

/**
 * Starts the worker process. It consumes the queues until it is stopped or reaches a limit, and lets running jobs
 * finish before it exits.
 *
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function startWorker(
  { config, logger, onStop, end }: EndingRoleContext,
  options: WorkCommandOptions,
): Promise<void> {
  const database = await openDatabase(config);
  onStop(() => database.release());
  const connection = options.connection ?? config.queue.connection;
  const settings = {
    ...toQueueWorkerOptions(options, connection),
    databaseUrl: database.url,
    redis: config.redis,
  };
  await assertQueueAvailable(settings).catch((error: unknown) => {
    throw toStartFailure(error);
  });
  const jobLogger = new JobLogger(logger);
  const shutdown = new DeferredShutdown(({ reason, exitCode }) => end(reason, exitCode));
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot(
      config,
      {
        ...settings,
        observer: jobLogger,
        timing: {
          gracePeriodMs: config.queue.graceSeconds * 1_000,
          ...toPollTiming(options.sleep),
        },
        onShutdownRequest: (request) => shutdown.request(request),
      },
      logger,
    ),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  onStop(() => closeWorker(app, jobLogger, logger));
  shutdown.markStarted();
  const queues = settings.queues.map(({ name }) => name);
  logger.info({ connection, queues }, 'worker started');
}

/** Converts a `QueueUnavailableError` to a message that names the environment variable; returns other errors as is. */
function toStartFailure(error: unknown): unknown {
  if (!(error instanceof QueueUnavailableError)) return error;
  return new StartFailure(formatQueueError(error), { cause: error });
}

/** Converts `--sleep` to the poll intervals of an idle worker. */
function toPollTiming(sleepSeconds: number | undefined): Partial<WorkerTiming> {
  if (sleepSeconds === undefined) return {};
  return { idlePollMs: sleepSeconds * 1_000, priorityLoopPollMs: sleepSeconds * 1_000 };
}
