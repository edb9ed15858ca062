import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { QueueSettings } from '../bullmq/bull-connection';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { QueueModule } from '../queue.module';
import { ScriptedJob, TEST_QUEUE } from './scripted-job';
import { SHORT_TIMING } from './short-timing';

/** Reports the start of a job to the parent process and never ends; a job labelled `deadly` kills the process. */
@JobHandler(ScriptedJob)
class EndlessHandler implements HandlesJob<ScriptedJob> {
  handle({ label }: ScriptedJob): Promise<void> {
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
      timing: SHORT_TIMING,
    }),
  ],
  providers: [EndlessHandler],
})
class EndlessWorkerModule {}

void NestFactory.createApplicationContext(EndlessWorkerModule, { logger: false });
