#!/usr/bin/env node
// Entry of every npm script. It is plain JavaScript without dependencies, because nothing may be installed or built yet.
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './bootstrap/ensure-built.mjs';
import { ensureEnvironmentFile } from './bootstrap/ensure-environment-file.mjs';
import { ensureDependenciesInstalled } from './bootstrap/ensure-dependencies-installed.mjs';
import { withLock } from './bootstrap/with-lock.mjs';
import { StartError } from './bootstrap/start-error.mjs';
import { InterruptedError } from './bootstrap/run-command.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** For each npm script: targets to build first, and the module that then runs in this process. */
const COMMANDS = {
  start: { build: ['server', 'web'], run: 'dist/apps/launcher/src/main.js' },
  build: { build: ['server', 'web'] },
  test: { build: ['server', 'web'], run: 'test/run.mjs' },
  'api:start': { build: ['server', 'web'], run: 'dist/apps/api/src/main.js' },
  'queue:work': { build: ['server'], run: 'dist/apps/worker/src/main.js' },
  'reverb:start': { build: ['server'], run: 'dist/apps/reverb/src/main.js' },
  console: { build: ['server'], run: 'dist/apps/console/src/main.js' },
  'generate:env-example': {
    build: ['server'],
    run: 'dist/apps/launcher/src/write-env-example.main.js',
  },
  'bench:search': { build: ['server'], run: 'dist/bench/search/main.js' },
  'bench:delivery': { build: ['server', 'web'], run: 'dist/bench/delivery/main.js' },
  'bench:api': { build: ['server', 'web'], run: 'dist/bench/api/main.js' },
  'bench:reverb': { build: ['server'], run: 'dist/bench/reverb/main.js' },
};

/** Installs dependencies and builds, if necessary, then imports the module of the npm script `name`. */
async function main([name, ...rest]) {
  requireNodeVersion();
  const command = COMMANDS[name];
  if (!command)
    throw new StartError(`unknown command ${name}; one of ${Object.keys(COMMANDS).join(', ')}`);
  process.chdir(ROOT);
  await ensureDependenciesInstalled(ROOT);
  for (const target of command.build) await ensureBuilt(ROOT, target);
  if (!command.run) return;
  if (name !== 'test') await withLock(ROOT, () => ensureEnvironmentFile(ROOT));
  // The module sees the same arguments as when it is started by node directly.
  process.argv = [process.argv[0], `${ROOT}/${command.run}`, ...rest];
  await import(pathToFileURL(`${ROOT}/${command.run}`).href);
}

function requireNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new StartError(`Node.js 20.19 or newer is needed, this is ${process.versions.node}`);
}

main(process.argv.slice(2)).catch((error) => {
  if (error instanceof InterruptedError) {
    // `npm start` ends with code 0 on a signal, also while it is still installing or building.
    console.log('  ✓ stopped');
    process.exit(process.argv[2] === 'start' ? 0 : error.exitCode);
  }
  console.error(error instanceof StartError ? `error: ${error.message}` : error);
  process.exit(1);
});
