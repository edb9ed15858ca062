import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { QueueSettings } from '../bullmq/bull-connection';
import { QueueModule, type QueueWorkerOptions } from '../queue.module';
import type { QueueObserver } from '../worker/queue-observer';
import { ShortTimeoutHandler, ScriptedHandler, TEST_QUEUE, UniqueHandler } from './scripted-job';
import { SHORT_TIMING } from './short-timing';

export interface WorkerApplication {
  readonly app: INestApplicationContext;
  readonly handler: ScriptedHandler;
  readonly shortTimeoutHandler: ShortTimeoutHandler;
  readonly uniqueHandler: UniqueHandler;
}

export const SILENT_OBSERVER: QueueObserver = {
  attemptStarted: () => undefined,
  attemptFinished: () => undefined,
  attemptFailed: () => undefined,
  componentFailed: () => undefined,
};

/** Starts a worker that consumes {@link TEST_QUEUE} with three handlers. The caller closes `app`. */
export async function startWorker(
  settings: QueueSettings,
  options: Partial<QueueWorkerOptions> = {},
): Promise<WorkerApplication> {
  const worker = QueueModule.forWorker({
    ...settings,
    queues: [{ name: TEST_QUEUE, concurrency: 5 }],
    observer: SILENT_OBSERVER,
    timing: SHORT_TIMING,
    ...options,
  });
  const testing = await Test.createTestingModule({
    imports: [worker],
    providers: [ScriptedHandler, ShortTimeoutHandler, UniqueHandler],
  }).compile();
  const app = await testing.init();
  return {
    app,
    handler: app.get(ScriptedHandler),
    shortTimeoutHandler: app.get(ShortTimeoutHandler),
    uniqueHandler: app.get(UniqueHandler),
  };
}
