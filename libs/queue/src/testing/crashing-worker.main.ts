import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Queue } from 'bullmq';
import { Pool, type PoolClient } from 'pg';
import type { QueueSettings } from '../bullmq/bull-connection';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { QueueModule } from '../queue.module';
import type { QueueObserver } from '../worker/queue-observer';
import type { CrashPoint, FetchMode } from './crash-points';
import { ScriptedJob, TEST_QUEUE } from './scripted-job';
import { SHORT_TIMING } from './short-timing';

const settings = JSON.parse(process.argv[2] ?? '') as QueueSettings;
const chosenCrashPoint = process.argv[3] as CrashPoint | 'never';
const priorityLoop =
  (process.argv[4] as FetchMode) === 'priority loop' ? { concurrency: 2 } : undefined;
const pool = new Pool({ connectionString: settings.databaseUrl });

/** Kills this process with SIGKILL if this is the crash point chosen on the command line. */
function crashAt(crashPoint: CrashPoint): void {
  if (chosenCrashPoint === crashPoint) process.kill(process.pid, 'SIGKILL');
}

async function runInTransaction(work: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  await client.query('begin');
  await work(client);
  await client.query('commit');
  client.release();
}

/** Handles a job idempotently: in one transaction it deletes the row of its label and records the outcome. */
@JobHandler(ScriptedJob)
class CrashingHandler implements HandlesJob<ScriptedJob> {
  async handle({ label }: ScriptedJob): Promise<void> {
    if (label.startsWith('hopeless')) throw new Error('broken');
    await runInTransaction(async (client) => {
      await client.query(
        `with deleted as (delete from pending_labels where label = $1 returning label)
         insert into outcomes (label, outcome) select label, 'done' from deleted`,
        [label],
      );
      crashAt('inside the handler');
    });
    crashAt('after the handler, before BullMQ stores the result');
  }

  async failed({ label }: ScriptedJob): Promise<void> {
    await runInTransaction((client) =>
      client.query(
        `with deleted as (delete from pending_labels where label = $1 returning label)
         insert into outcomes (label, outcome) select label, 'failed' from deleted`,
        [label],
      ),
    );
    crashAt('inside the failed hook');
  }
}

const observer: QueueObserver = {
  attemptStarted: () => crashAt('before the handler'),
  attemptFinished: () => undefined,
  attemptFailed: () => undefined,
  componentFailed: () => undefined,
};

@Module({
  imports: [
    QueueModule.forWorker({
      ...settings,
      queues: [{ name: TEST_QUEUE, concurrency: 2 }],
      ...(priorityLoop && { priorityLoop }),
      observer,
      timing: SHORT_TIMING,
    }),
  ],
  providers: [CrashingHandler],
})
class CrashingWorkerModule {}

async function main(): Promise<void> {
  const { addBulk } = Queue.prototype;
  Queue.prototype.addBulk = async function (...jobs) {
    const added = await addBulk.apply(this, jobs);
    crashAt('while relaying');
    return added;
  };
  await NestFactory.createApplicationContext(CrashingWorkerModule, { logger: false });
}

void main();
