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
import { LabelledJob, TEST_QUEUE } from './labelled-job';
import { SHORT_WORKER_TIMING } from './short-worker-timing';

const settings = JSON.parse(process.argv[2] ?? '') as QueueSettings;
const chosenCrashPoint = process.argv[3] as CrashPoint | 'never';
const priorityLoop =
  (process.argv[4] as FetchMode) === 'priority loop' ? { concurrency: 2 } : undefined;
const pool = new Pool({ connectionString: settings.databaseUrl });

/** Kills this process with SIGKILL if `crashPoint` is the one chosen on the command line. */
function crashIfChosen(crashPoint: CrashPoint): void {
  if (chosenCrashPoint === crashPoint) process.kill(process.pid, 'SIGKILL');
}

async function runInTransaction(work: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  await client.query('begin');
  await work(client);
  await client.query('commit');
  client.release();
}

/**
 * Handler that can run twice for a job with one outcome: `handle` and `failed` delete the label of the job from
 * `pending_labels` and insert the outcome only if they deleted it, in one transaction. Labels with `hopeless` fail.
 */
@JobHandler(LabelledJob)
class CrashingHandler implements HandlesJob<LabelledJob> {
  async handle({ label }: LabelledJob): Promise<void> {
    if (label.startsWith('hopeless')) throw new Error('broken');
    await runInTransaction(async (client) => {
      await client.query(
        `with deleted as (delete from pending_labels where label = $1 returning label)
         insert into outcomes (label, outcome) select label, 'done' from deleted`,
        [label],
      );
      crashIfChosen('inside the handler');
    });
    crashIfChosen('after the handler, before BullMQ stores the result');
  }

  async failed({ label }: LabelledJob): Promise<void> {
    await runInTransaction((client) =>
      client.query(
        `with deleted as (delete from pending_labels where label = $1 returning label)
         insert into outcomes (label, outcome) select label, 'failed' from deleted`,
        [label],
      ),
    );
    crashIfChosen('inside the failed hook');
  }
}

const observer: QueueObserver = {
  attemptStarted: () => crashIfChosen('before the handler'),
  attemptSucceeded: () => undefined,
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
      timing: SHORT_WORKER_TIMING,
    }),
  ],
  providers: [CrashingHandler],
})
class CrashingWorkerModule {}

/** Starts the worker, after patching BullMQ's `addBulk` with a crash point. */
async function startCrashingWorker(): Promise<void> {
  const { addBulk } = Queue.prototype;
  Queue.prototype.addBulk = async function (...jobs) {
    const added = await addBulk.apply(this, jobs);
    crashIfChosen('while relaying');
    return added;
  };
  await NestFactory.createApplicationContext(CrashingWorkerModule, { logger: false });
}

void startCrashingWorker();
