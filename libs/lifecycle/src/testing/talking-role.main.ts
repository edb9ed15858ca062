import { runRole } from '../run-role';
import { StartFailure } from '../start-failure';

/** A role for tests: says each step it does and undoes, and fails when FAIL_WITH is set. */
void runRole('talking', async ({ onStop }) => {
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
  await Promise.resolve();
});
