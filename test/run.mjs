// Runs all tests for `npm test`: jest for the server, then vitest for the web app. Prints the totals at the end.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const reports = mkdtempSync(join(tmpdir(), 'giftspire-reports-'));
const [, , ...selection] = process.argv;

/** Test runners; jest and vitest write JSON reports of the same shape. */
const RUNNERS = [
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

let isInterrupted = false;
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const runner of RUNNERS) {
  if (isInterrupted || (selection.length > 0 && runner.name === 'web')) continue;
  const report = join(reports, `${runner.name}.json`);
  const exitCode = await runNodeScriptForExitCode(runner.command(report), runner.cwd);
  const results = countResultsAndPrintSkipped(report);
  // The runner failed before it ran a test, e.g. because of a syntax error.
  if (exitCode !== 0 && results.failed === 0) results.failed = 1;
  for (const key of Object.keys(totals)) totals[key] += results[key];
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Runs a Node.js script and resolves with its exit code; null when a signal ended the script. */
function runNodeScriptForExitCode(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      // With --json, jest prints JSON to stdout and the readable report to stderr.
      stdio: ['ignore', args[0].includes('jest') ? 'ignore' : 'inherit', 'inherit'],
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => {
        isInterrupted = true;
        child.kill(signal);
      });
    child.once('close', resolve);
  });
}

/** Returns the numbers of passed, failed and skipped tests in a report, and prints the name of each skipped test. */
function countResultsAndPrintSkipped(report) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`cannot read the report of the test run: ${error.message}`);
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
