import 'reflect-metadata';
import { runRole } from '@giftspire/lifecycle';
import { startWorker } from './start-worker';

/** The worker process: relays the outbox and runs the jobs. */
void runRole('worker', startWorker);
