import { runRole } from '../run-role';
import { StartFailure } from '../start-failure';

/** Test role that prints each step and its cleanup. FAIL_WITH makes the start fail, NEVER_STOP the stop hang. */
void runRole('printing', async ({ onStop, end }) => {
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
  if (process.env['END_WITH'] !== undefined) end('done', Number(process.env['END_WITH']));
  await Promise.resolve();
});
