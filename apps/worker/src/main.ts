import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { startWorker } from './start-worker';
import { createWorkCommand, type WorkOptions } from './work-options';
import { QUEUE_NAMES } from './worked-queues';

/** The worker process, `npm run queue:work`: relays the outbox and runs the jobs. */
const options = createWorkCommand(QUEUE_NAMES).parse().opts<WorkOptions>();
void runRole('worker', (context) => startWorker(context, options));
