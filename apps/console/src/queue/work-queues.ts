import { join } from 'node:path';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';

/** The worker is a process of its own; commander runs it in place of this one, with its signals and its exit code. */
const WORKER = join(__dirname, '..', '..', '..', 'worker', 'src', 'main.js');

/** `queue:work` */
export const workCommand: RegisterCommands = (program) => {
  program.command('queue:work', 'run the jobs, as `npm run queue:work` does', {
    executableFile: WORKER,
  });
  program.commands.at(-1)?.addHelpText('after', examples('queue:work --stop-when-empty'));
};
