import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Queue } from 'bullmq';
import { Pool, type PoolClient } from 'pg';
import type { QueueSettings } from '../bullmq/queue-connection';
import { JobHandler, type HandlesJob } from '../job/job-handler.decorator';
import { QueueModule } from '../queue.module';
import type { QueueObserver } from '../worker/queue-observer';
import type { MomentOfDeath } from './mortal-worker';
import { ScriptedJob, TEST_QUEUE } from './scripted-job';
import { IMPATIENT } from './timing';

const settings = JSON.parse(process.argv[2] ?? '') as QueueSettings;
const fate = process.argv[3] as MomentOfDeath | 'never';
const strictOrder = process.argv[4] === 'in order' ? { slots: 2 } : undefined;
const pool = new Pool({ connectionString: settings.databaseUrl });

/** Ends this process as the kernel would, when this is its moment. */
function mayDie(moment: MomentOfDeath): void {
  if (fate === moment) process.kill(process.pid, 'SIGKILL');
}

async function inTransaction(work: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  await client.query('begin');
  await work(client);
  await client.query('commit');
  client.release();
}

/** Works as the application does: the effect belongs to a row, and whoever takes the row away tells of it. */
@JobHandler(ScriptedJob)
class MortalHandler implements HandlesJob<ScriptedJob> {
  async handle({ label }: ScriptedJob): Promise<void> {
    if (label.startsWith('hopeless')) throw new Error('broken');
    await inTransaction(async (client) => {
      await client.query(
        `with taken as (delete from wishes where label = $1 returning label)
         insert into told (label, what) select label, 'done' from taken`,
        [label],
      );
      mayDie('in the middle of the work');
    });
    mayDie('after the work, before the queue knows');
  }

  async failed({ label }: ScriptedJob): Promise<void> {
    await inTransaction((client) =>
      client.query(
        `with taken as (delete from wishes where label = $1 returning label)
         insert into told (label, what) select label, 'failed' from taken`,
        [label],
      ),
    );
    mayDie('in the failed hook');
  }
}

const observer: QueueObserver = {
  attemptStarted: () => mayDie('before the work'),
  attemptFinished: () => undefined,
  attemptFailed: () => undefined,
  troubled: () => undefined,
};

@Module({
  imports: [
    QueueModule.forWorker({
      ...settings,
      queues: [{ name: TEST_QUEUE, concurrency: 2 }],
      ...(strictOrder && { strictOrder }),
      observer,
      timing: IMPATIENT,
    }),
  ],
  providers: [MortalHandler],
})
class MortalWorkerModule {}

async function main(): Promise<void> {
  const { addBulk } = Queue.prototype;
  Queue.prototype.addBulk = async function (...jobs) {
    const added = await addBulk.apply(this, jobs);
    mayDie('while relaying');
    return added;
  };
  await NestFactory.createApplicationContext(MortalWorkerModule, { logger: false });
}

void main();
