import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { QueueSettings } from '../bullmq/queue-connection';
import { QueueModule, type QueueWorkerOptions } from '../queue.module';
import type { QueueObserver } from '../worker/queue-observer';
import { BriefHandler, ScriptedHandler, TEST_QUEUE, UniqueHandler } from './scripted-job';
import { IMPATIENT } from './timing';

export interface WorkerApplication {
  readonly app: INestApplicationContext;
  readonly handler: ScriptedHandler;
  readonly brief: BriefHandler;
  readonly unique: UniqueHandler;
}

export const SILENT: QueueObserver = {
  attemptStarted: () => undefined,
  attemptFinished: () => undefined,
  attemptFailed: () => undefined,
  troubled: () => undefined,
};

/** A running worker of {@link TEST_QUEUE} with its three handlers. The caller closes `app`. */
export async function startWorker(
  settings: QueueSettings,
  options: Partial<QueueWorkerOptions> = {},
): Promise<WorkerApplication> {
  const worker = QueueModule.forWorker({
    ...settings,
    queues: [{ name: TEST_QUEUE, concurrency: 5 }],
    observer: SILENT,
    timing: IMPATIENT,
    ...options,
  });
  const testing = await Test.createTestingModule({
    imports: [worker],
    providers: [ScriptedHandler, BriefHandler, UniqueHandler],
  }).compile();
  const app = await testing.init();
  return {
    app,
    handler: app.get(ScriptedHandler),
    brief: app.get(BriefHandler),
    unique: app.get(UniqueHandler),
  };
}
