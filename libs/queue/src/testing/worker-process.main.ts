import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { QueueSettings } from '../bullmq/queue-connection';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { QueueModule } from '../queue.module';
import { ScriptedJob, TEST_QUEUE } from './scripted-job';
import { IMPATIENT } from './timing';

/** Says that a job started and never ends it; one labelled `deadly` takes the process with it. */
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
      timing: IMPATIENT,
    }),
  ],
  providers: [EndlessHandler],
})
class WorkerProcessModule {}

void NestFactory.createApplicationContext(WorkerProcessModule, { logger: false });
