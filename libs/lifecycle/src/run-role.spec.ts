import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const REQUIRED_ENVIRONMENT = {
  REVERB_APP_ID: '1',
  REVERB_APP_KEY: 'key',
  REVERB_APP_SECRET: 'secret',
};

/** Compiled entry file of a test role. It runs in a separate process, because the tests end it with signals. */
const ENTRY_FILE = join(process.cwd(), 'dist/libs/lifecycle/src/testing/printing-role.main.js');

/** Starts the test role. `output()` returns all that it has printed so far. */
function forkPrintingRole(env: Record<string, string> = {}): {
  child: ChildProcess;
  output: () => string;
} {
  const child = fork(ENTRY_FILE, [], {
    env: { ...REQUIRED_ENVIRONMENT, LOG_LEVEL: 'silent', PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

describe('runRole', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'notifies its parent when ready and cleans up in reverse order on %s',
    async (signal) => {
      const { child, output } = forkPrintingRole();
      expect(await once(child, 'message')).toEqual([{ type: 'ready' }, undefined]);
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(output()).toBe('first\nsecond\nundo second\nundo first\n');
    },
  );

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('exits at once on a second %s', async (signal, exitCode) => {
    const { child, output } = forkPrintingRole({ NEVER_STOP: '1' });
    await once(child, 'message');
    const ended = once(child, 'exit');
    child.kill(signal);
    while (!output().includes('asked to stop')) await sleep(5);
    const stopRequestedAtMs = performance.now();
    // A signal within the first 250 ms is ignored, so it is repeated until the process has exited.
    while (child.exitCode === null) {
      child.kill(signal);
      await sleep(20);
    }
    expect(performance.now() - stopRequestedAtMs).toBeGreaterThan(100);
    expect(await ended).toEqual([exitCode, null]);
  });

  it('cleans up and exits with the code of the role when the role ends', async () => {
    const { child, output } = forkPrintingRole({ END_WITH: '12' });
    expect(await once(child, 'close')).toEqual([12, null]);
    expect(output()).toBe('first\nsecond\nundo second\nundo first\n');
  });

  it('stops when its parent process ends', async () => {
    const { child } = forkPrintingRole();
    await once(child, 'message');
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('cleans up the finished steps when a later step fails, and prints the reason in one line', async () => {
    const { child, output } = forkPrintingRole({ FAIL_WITH: 'API_PORT: port 9090 is in use' });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output()).toBe('first\nundo first\nerror: API_PORT: port 9090 is in use\n');
  });

  it('prints every problem of the configuration', async () => {
    const { child, output } = forkPrintingRole({ API_PORT: 'x', QUEUE_CONNECTION: 'sqs' });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output()).toMatch(/^error: API_PORT: .*\nerror: QUEUE_CONNECTION: .*\n$/);
  });
});
