import { join } from 'node:path';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';

/** Compiled entry file of the worker. Commander runs it as a child process and passes on signals and the exit code. */
const WORKER_ENTRY_FILE = join(__dirname, '..', '..', '..', 'worker', 'src', 'main.js');

/** Registers the command `queue:work`. */
export const registerQueueWorkCommand: RegisterCommand = (program) => {
  program.command('queue:work', 'process jobs, like `npm run queue:work`', {
    executableFile: WORKER_ENTRY_FILE,
  });
  program.commands.at(-1)?.addHelpText('after', formatExamples('queue:work --stop-when-empty'));
};
