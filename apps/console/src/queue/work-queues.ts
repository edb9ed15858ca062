import { join } from 'node:path';
import type { RegisterCommands } from '../command-context';
import { formatExamples } from '../format-examples';

/** Compiled entry of the worker. Commander runs it as a child process and passes on signals and the exit code. */
const WORKER_MODULE = join(__dirname, '..', '..', '..', 'worker', 'src', 'main.js');

/** `queue:work` */
export const registerQueueWork: RegisterCommands = (program) => {
  program.command('queue:work', 'process jobs, like `npm run queue:work`', {
    executableFile: WORKER_MODULE,
  });
  program.commands.at(-1)?.addHelpText('after', formatExamples('queue:work --stop-when-empty'));
};
