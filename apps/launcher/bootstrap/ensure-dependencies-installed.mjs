import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './with-lock.mjs';
import { runCommand } from './run-command.mjs';
import { runStep } from './run-step.mjs';
import { requireWritable } from './require-writable.mjs';

/** Runs `npm ci` when `node_modules` is missing, incomplete or older than `package-lock.json`. */
export async function ensureDependenciesInstalled(root) {
  if (isInstallationCurrent(root)) return;
  requireWritable(root, 'install the dependencies');
  await withLock(root, async () => {
    if (isInstallationCurrent(root)) return;
    await runStep('installing dependencies', () =>
      runCommand('installing the dependencies', 'npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: root,
      }),
    );
  });
}

function isInstallationCurrent(root) {
  // npm writes this file last, so it is missing after an interrupted installation.
  const marker = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(marker) &&
    statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}
