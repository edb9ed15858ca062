import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { QueueSettings } from '../bullmq/bull-connection';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { QueueModule } from '../queue.module';
import { LabelledJob, TEST_QUEUE } from './labelled-job';
import { SHORT_WORKER_TIMING } from './short-worker-timing';

/** Reports the start of a job to the parent process and never ends. The label `deadly` kills this process. */
@JobHandler(LabelledJob)
class EndlessHandler implements HandlesJob<LabelledJob> {
  handle({ label }: LabelledJob): Promise<void> {
    process.send?.({ started: label });
    if (label === 'deadly') process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  }
}

const settings = JSON.parse(process.argv[2] ?? '') as QueueSettings;

@Module({
  imports: [
    QueueModule.forWorker({
      ...settings,
      queues: [{ name: TEST_QUEUE, concurrency: 1 }],
      timing: SHORT_WORKER_TIMING,
    }),
  ],
  providers: [EndlessHandler],
})
class EndlessWorkerModule {}

void NestFactory.createApplicationContext(EndlessWorkerModule, { logger: false });
