// `npm test`: every lane, one after the other, and one line at the end with the sum.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const reports = mkdtempSync(join(tmpdir(), 'giftspire-reports-'));
const [, , ...selection] = process.argv;

/** Both runners write their report in the same JSON shape. */
const LANES = [
  {
    name: 'server',
    cwd: root,
    command: (report) => [
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      ...selection,
    ],
  },
  {
    name: 'web',
    cwd: join(root, 'apps/web'),
    command: (report) => [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
];

let interrupted = false;
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const lane of LANES) {
  if (interrupted || (selection.length > 0 && lane.name === 'web')) continue;
  const report = join(reports, `${lane.name}.json`);
  const code = await run(lane.command(report), lane.cwd);
  const counted = count(report);
  // A runner that failed without a failed test did not get as far as testing.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(sum)) sum[key] += counted[key];
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function run(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      // Jest prints the report itself to stdout when asked for JSON; the readable one is on stderr.
      stdio: ['ignore', args[0].includes('jest') ? 'ignore' : 'inherit', 'inherit'],
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => {
        interrupted = true;
        child.kill(signal);
      });
    child.once('close', resolve);
  });
}

function count(report) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  for (const file of results.testResults)
    for (const test of file.assertionResults)
      if (test.status === 'pending') console.log(`skipped: ${test.fullName}`);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + (results.numRuntimeErrorTestSuites ?? 0),
    skipped: results.numPendingTests + (results.numTodoTests ?? 0),
  };
}
