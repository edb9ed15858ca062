import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './with-lock.mjs';
import { runCommand } from './run-command.mjs';
import { runStep } from './run-step.mjs';
import { requireWritable } from './require-writable.mjs';

const SERVER_FOLDERS = ['apps', 'libs', 'bench', 'test/support'];

/** Per build target: paths of the sources, sources that do not matter, folders of the output, and the build command. */
const TARGETS = {
  server: {
    sources: [...SERVER_FOLDERS, '.swcrc', 'package-lock.json'],
    ignore: /^apps\/web(\/|$)/,
    output: [
      'dist/apps/api',
      'dist/apps/console',
      'dist/apps/launcher',
      'dist/apps/reverb',
      'dist/apps/worker',
      'dist/bench',
      'dist/test',
      'dist/libs',
    ],
    build: (root) =>
      runCommand(
        'building the server',
        process.execPath,
        ['node_modules/@swc/cli/bin/swc.js', ...SERVER_FOLDERS, '-d', 'dist'],
        { cwd: root },
      ),
  },
  web: {
    sources: ['apps/web', 'libs/contracts', 'package-lock.json'],
    ignore: /^apps\/web\/tests(\/|$)/,
    output: ['dist/apps/web'],
    build: (root) =>
      runCommand(
        'building the web app',
        process.execPath,
        [join(root, 'node_modules/vite/bin/vite.js'), 'build'],
        { cwd: join(root, 'apps/web') },
      ),
  },
};

/**
 * Deletes and rebuilds the output of a target, unless it was built from the current sources.
 *
 * @param name - `server` or `web`
 */
export async function ensureBuilt(root, name) {
  const target = TARGETS[name];
  if (isBuiltFromCurrentSources(root, name, target)) return;
  requireWritable(root, `build the ${name}`);
  await withLock(root, async () => {
    if (isBuiltFromCurrentSources(root, name, target)) return;
    const fingerprint = hashSourceMetadata(root, target);
    await runStep(`building the ${name === 'web' ? 'web app' : name}`, async () => {
      for (const folder of target.output)
        rmSync(join(root, folder), { recursive: true, force: true });
      mkdirSync(join(root, 'dist'), { recursive: true });
      await target.build(root);
    });
    writeFileSync(toFingerprintFile(root, name), fingerprint);
  });
}

function isBuiltFromCurrentSources(root, name, target) {
  const file = toFingerprintFile(root, name);
  return existsSync(file) && readFileSync(file, 'utf8') === hashSourceMetadata(root, target);
}

const toFingerprintFile = (root, name) => join(root, 'dist', `.${name}-fingerprint`);

/** Returns a hash of the paths, sizes and modification times of all source files, not of their contents. */
function hashSourceMetadata(root, { sources, ignore }) {
  const hash = createHash('sha1');
  const visit = (path) => {
    if (ignore.test(path) || path.endsWith('/node_modules')) return;
    const status = statSync(join(root, path), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (!status.isDirectory()) hash.update(`${path} ${status.size} ${status.mtimeMs}\n`);
    else for (const entry of readdirSync(join(root, path)).sort()) visit(`${path}/${entry}`);
  };
  sources.forEach(visit);
  return hash.digest('hex');
}
