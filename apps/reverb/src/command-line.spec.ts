import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { createCommand, parseCommandLine } from './command-line';

const MAIN = join(process.cwd(), 'dist/apps/reverb/src/main.js');

/** Runs the built process with flags that keep it from starting. */
function run(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...flags], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

/** What is written to the terminal instead of an answer. */
function refusalOf(flags: readonly string[]): string {
  let said = '';
  const command = createCommand()
    .exitOverride()
    .configureOutput({ writeErr: (text) => (said += text) });
  expect(() => parseCommandLine(flags, command)).toThrow(CommanderError);
  return said;
}

describe('the command line of the WebSocket server', () => {
  it('sets the variables it has flags for, and no others', () => {
    expect(parseCommandLine([])).toEqual({ variables: {}, debug: false });
    expect(parseCommandLine(['--host', '::1', '--port=8080', '--path', '/ws', '--debug'])).toEqual({
      variables: {
        REVERB_SERVER_HOST: '::1',
        REVERB_SERVER_PORT: '8080',
        REVERB_SERVER_PATH: '/ws',
        LOG_LEVEL: 'debug',
      },
      debug: true,
    });
  });

  it('takes the path away with an empty one', () => {
    expect(parseCommandLine(['--path', '']).variables).toEqual({ REVERB_SERVER_PATH: '' });
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const flag of ['--host', '--port', '--path', '--debug']) expect(stdout).toContain(flag);
  });

  it.each([
    ['--port', 'x'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', '1e3'],
    ['--port'],
    ['--host', 'a b'],
    ['--host', ''],
    ['--path', '/a?b'],
    ['--prot', '1'],
    ['8080'],
    ['--debug=yes'],
  ])('refuses %s %s in one line', (...flags) => {
    const given = flags.filter((flag) => flag !== undefined);
    expect(refusalOf(given)).toMatch(/^error: .+\n(\(Did you mean .+\)\n)?$/);
  });

  it('ends the process with exit code 1 then', () => {
    const { status, stdout, stderr } = run('--port', 'x');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('--port');
  });
});
