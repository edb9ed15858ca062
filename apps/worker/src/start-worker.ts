import { openDatabase } from '@giftspire/database';
import type { RoleContext } from '@giftspire/lifecycle';
import { NestLogger } from '@giftspire/logging';
import { checkQueue } from '@giftspire/queue';
import { NestFactory } from '@nestjs/core';
import { closeWorker } from './close-worker';
import { JobLog } from './job-log';
import { queueFailure } from './queue-failure';
import { WorkerModule } from './worker.module';

/**
 * Works the queues until it is told to stop; running jobs are finished then.
 *
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function startWorker({ config, logger, onStop }: RoleContext): Promise<void> {
  const database = await openDatabase(config);
  onStop(() => database.release());
  const settings = {
    connection: config.queue.connection,
    databaseUrl: database.url,
    redis: config.redis,
  };
  await checkQueue(settings).catch((error: unknown) => {
    throw queueFailure(error);
  });
  const jobs = new JobLog(logger);
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot(config, { ...settings, observer: jobs }),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  onStop(() => closeWorker(app, jobs, logger));
  logger.info({ connection: settings.connection }, 'working');
}
