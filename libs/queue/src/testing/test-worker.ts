import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { QueueSettings } from '../bullmq/bull-connection';
import { QueueModule, type QueueWorkerOptions } from '../queue.module';
import type { QueueObserver } from '../worker/queue-observer';
import {
  ShortTimeoutJobHandler,
  ScriptedHandler,
  TEST_QUEUE,
  UniqueJobHandler,
} from './labelled-job';
import { SHORT_WORKER_TIMING } from './short-worker-timing';

/** A worker running in the test's process, with its handlers. */
export interface TestWorker {
  readonly app: INestApplicationContext;
  readonly handler: ScriptedHandler;
  readonly shortTimeoutHandler: ShortTimeoutJobHandler;
  readonly uniqueHandler: UniqueJobHandler;
}

export const SILENT_OBSERVER: QueueObserver = {
  attemptStarted: () => undefined,
  attemptSucceeded: () => undefined,
  attemptFailed: () => undefined,
  componentFailed: () => undefined,
};

/**
 * Starts a worker in the test's process that consumes {@link TEST_QUEUE} with the three handlers of the test jobs. The
 * caller closes `app`.
 */
export async function startTestWorker(
  settings: QueueSettings,
  options: Partial<QueueWorkerOptions> = {},
): Promise<TestWorker> {
  const worker = QueueModule.forWorker({
    ...settings,
    queues: [{ name: TEST_QUEUE, concurrency: 5 }],
    observer: SILENT_OBSERVER,
    timing: SHORT_WORKER_TIMING,
    ...options,
  });
  const testing = await Test.createTestingModule({
    imports: [worker],
    providers: [ScriptedHandler, ShortTimeoutJobHandler, UniqueJobHandler],
  }).compile();
  const app = await testing.init();
  return {
    app,
    handler: app.get(ScriptedHandler),
    shortTimeoutHandler: app.get(ShortTimeoutJobHandler),
    uniqueHandler: app.get(UniqueJobHandler),
  };
}
