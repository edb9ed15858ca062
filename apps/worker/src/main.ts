import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { QUEUE_NAMES } from './application-queues';
import { startWorker } from './start-worker';
import { createWorkCommand, parseWorkOptions } from './work-command';

// Entry point of `npm run queue:work`. Parsed before the start, so that --help and wrong options need no configuration.
const options = parseWorkOptions(createWorkCommand(QUEUE_NAMES), process.argv.slice(2));
void runRole('worker', (context) => startWorker(context, options));
