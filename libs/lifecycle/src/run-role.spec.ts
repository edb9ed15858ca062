import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ENV = { REVERB_APP_ID: '1', REVERB_APP_KEY: 'key', REVERB_APP_SECRET: 'secret' };

/** A role that says what happens to it; compiled by the build, because it must be a process of its own. */
const SCRIPT = join(process.cwd(), 'dist/libs/lifecycle/src/testing/talking-role.main.js');

function startRole(env: Record<string, string> = {}): { child: ChildProcess; said: () => string } {
  const child = fork(SCRIPT, [], {
    env: { ...ENV, LOG_LEVEL: 'silent', PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, said: () => output };
}

describe('runRole', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'tells its parent when it is ready and undoes its steps in reverse order on %s',
    async (signal) => {
      const { child, said } = startRole();
      expect(await once(child, 'message')).toEqual([{ type: 'ready' }, undefined]);
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(said()).toBe('first\nsecond\nundo second\nundo first\n');
    },
  );

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('ends at once on a second signal, %s', async (signal, exitCode) => {
    const { child, said } = startRole({ NEVER_STOP: '1' });
    await once(child, 'message');
    const ended = once(child, 'exit');
    child.kill(signal);
    while (!said().includes('asked to stop')) await sleep(5);
    const askedAtMs = performance.now();
    // npm passes on what the terminal sent to both of them: what comes so soon is no second wish.
    while (child.exitCode === null) {
      child.kill(signal);
      await sleep(20);
    }
    expect(performance.now() - askedAtMs).toBeGreaterThan(100);
    expect(await ended).toEqual([exitCode, null]);
  });

  it('undoes its steps and ends with its own exit code when the role is done', async () => {
    const { child, said } = startRole({ END_WITH: '12' });
    expect(await once(child, 'close')).toEqual([12, null]);
    expect(said()).toBe('first\nsecond\nundo second\nundo first\n');
  });

  it('stops when its parent is gone', async () => {
    const { child } = startRole();
    await once(child, 'message');
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('undoes what was started when a later step fails, and says why in one line', async () => {
    const { child, said } = startRole({ FAIL_WITH: 'API_PORT: port 9090 is in use' });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said()).toBe('first\nundo first\nerror: API_PORT: port 9090 is in use\n');
  });

  it('lists everything that is wrong with the configuration', async () => {
    const { child, said } = startRole({ API_PORT: 'x', QUEUE_CONNECTION: 'sqs' });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said()).toMatch(/^error: API_PORT: .*\nerror: QUEUE_CONNECTION: .*\n$/);
  });
});
