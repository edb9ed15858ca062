import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { startWorker } from './start-worker';
import { createWorkCommand, readWorkOptions } from './work-options';
import { QUEUE_NAMES } from './worked-queues';

/** The worker process, `npm run queue:work`: relays the outbox and runs the jobs. */
const options = readWorkOptions(createWorkCommand(QUEUE_NAMES), process.argv.slice(2));
void runRole('worker', (context) => startWorker(context, options));
