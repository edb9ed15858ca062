import { runRole } from '../run-role';
import { StartFailure } from '../start-failure';

/** A role for tests: says each step it does and undoes, fails when FAIL_WITH is set, and stops never when NEVER_STOP is. */
void runRole('talking', async ({ onStop, end }) => {
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
