import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';
import { requireWritable } from './writable.mjs';

/** Runs `npm ci` when node_modules is missing or older than the lock file. */
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
  // npm writes this file last, so an interrupted installation lacks it.
  const marker = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(marker) &&
    statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}
