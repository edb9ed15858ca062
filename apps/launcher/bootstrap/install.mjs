import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';
import { requireWritable } from './writable.mjs';

/** Installs exactly what the lock file says, when node_modules is missing or older than it. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  requireWritable(root, 'install the dependencies');
  await withLock(root, async () => {
    if (isInstalled(root)) return;
    await step('installing dependencies', () =>
      run('installing the dependencies', 'npm', ['ci', '--no-audit', '--no-fund'], { cwd: root }),
    );
  });
}

function isInstalled(root) {
  // npm writes this file last, so an installation that was cut short has none.
  const mark = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}
