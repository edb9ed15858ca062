import { openDatabase } from '@giftspire/database';
import type { EndingRoleContext } from '@giftspire/lifecycle';
import { NestLogger } from '@giftspire/logging';
import { checkQueue, type WorkerTiming } from '@giftspire/queue';
import { NestFactory } from '@nestjs/core';
import { closeWorker } from './close-worker';
import { Ending } from './ending';
import { JobLog } from './job-log';
import { queueFailure } from './queue-failure';
import { queueWork } from './queue-work';
import type { WorkOptions } from './work-options';
import { WorkerModule } from './worker.module';

/**
 * Works the queues until it is told to stop or a limit is reached; running jobs are finished then.
 *
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function startWorker(
  { config, logger, onStop, end }: EndingRoleContext,
  options: WorkOptions,
): Promise<void> {
  const database = await openDatabase(config);
  onStop(() => database.release());
  const connection = options.connection ?? config.queue.connection;
  const settings = {
    ...queueWork(options, connection),
    databaseUrl: database.url,
    redis: config.redis,
  };
  await checkQueue(settings).catch((error: unknown) => {
    throw queueFailure(error);
  });
  const jobs = new JobLog(logger);
  const ending = new Ending(({ reason, exitCode }) => end(reason, exitCode));
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot(
      config,
      {
        ...settings,
        observer: jobs,
        timing: {
          graceMs: config.queue.graceSeconds * 1_000,
          ...idle(options.sleep),
        },
        onEnd: (wish) => ending.wish(wish),
      },
      logger,
    ),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  onStop(() => closeWorker(app, jobs, logger));
  ending.allow();
  const queues = settings.queues.map(({ name }) => name);
  logger.info({ connection, queues }, 'working');
}

function idle(sleepSeconds: number | undefined): Partial<WorkerTiming> {
  if (sleepSeconds === undefined) return {};
  return { idleMs: sleepSeconds * 1_000, idleInOrderMs: sleepSeconds * 1_000 };
}
