import { acquireReadyDatabase } from '@giftspire/database';
import { StartFailure, type SelfEndingRoleContext } from '@giftspire/lifecycle';
import { NestLogger } from '@giftspire/logging';
import {
  assertQueueAvailable,
  formatQueueUnavailableError,
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
 * Starts the queue worker in this process. It consumes the queues until it is stopped or reaches a limit; running jobs
 * may finish before the process exits.
 *
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function startWorker(
  { config, logger, onStop, stopAndExit }: SelfEndingRoleContext,
  options: WorkCommandOptions,
): Promise<void> {
  const database = await acquireReadyDatabase(config);
  onStop(() => database.release());
  const connection = options.connection ?? config.queue.connection;
  const settings = {
    ...toQueueWorkerOptions(options, connection),
    databaseUrl: database.url,
    redis: config.redis,
  };
  await assertQueueAvailable(settings).catch((error: unknown) => {
    throw toStartFailureIfQueueUnavailable(error);
  });
  const jobLogger = new JobLogger(logger);
  const shutdown = new DeferredShutdown(({ reason, exitCode }) => stopAndExit(reason, exitCode));
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

/** Converts a `QueueUnavailableError` to a `StartFailure` that names the variable; returns other errors unchanged. */
function toStartFailureIfQueueUnavailable(error: unknown): unknown {
  if (!(error instanceof QueueUnavailableError)) return error;
  return new StartFailure(formatQueueUnavailableError(error), { cause: error });
}

/** Converts `--sleep` to the poll intervals of an idle worker. Undefined keeps the defaults: the result is empty. */
function toPollTiming(sleepSeconds: number | undefined): Partial<WorkerTiming> {
  if (sleepSeconds === undefined) return {};
  return { idlePollMs: sleepSeconds * 1_000, priorityLoopPollMs: sleepSeconds * 1_000 };
}
