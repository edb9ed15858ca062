import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { APPLICATION_QUEUE_NAMES } from './application-queues';
import { startWorker } from './start-worker';
import { createWorkCommand, parseWorkOptionsOrExit } from './work-command';

// Entry point of `npm run queue:work`. The options are parsed before the start, so that `--help` and the message about
// a wrong option need no configuration.
const options = parseWorkOptionsOrExit(
  createWorkCommand(APPLICATION_QUEUE_NAMES),
  process.argv.slice(2),
);
void runRole('worker', (context) => startWorker(context, options));
