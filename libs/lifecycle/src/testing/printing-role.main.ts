import { runRole } from '../run-role';
import { StartFailure } from '../start-failure';

/**
 * Test role whose start has two steps; it prints each step and, on stop, its cleanup. Variables: FAIL_WITH makes the
 * start fail after the first step, NEVER_STOP makes the stop hang, END_WITH makes the role end with this exit code.
 */
void runRole('printing', async ({ onStop, stopAndExit }) => {
  const step = (name: string) => {
    process.stdout.write(`${name}\n`);
    onStop(async () => void process.stdout.write(`undo ${name}\n`));
  };
  step('first');
  const reason = process.env['FAIL_WITH'];
  if (reason !== undefined) throw new StartFailure(reason);
  step('second');
  const keepAlive = setInterval(() => undefined, 1_000);
  onStop(async () => clearInterval(keepAlive));
  if (process.env['NEVER_STOP'] !== undefined)
    onStop(() => new Promise(() => void process.stdout.write('asked to stop\n')));
  if (process.env['END_WITH'] !== undefined) stopAndExit('done', Number(process.env['END_WITH']));
  await Promise.resolve();
});
