import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { createCommand, parseCommandLine } from './command-line';

const MAIN = join(process.cwd(), 'dist/apps/reverb/src/main.js');

/** Runs the built program with flags after which it exits immediately, e.g. `--help`. */
function runProgram(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...flags], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

/** Parses flags and asserts that they are rejected. @returns the error message that would be written to the terminal */
function captureParseError(flags: readonly string[]): string {
  let output = '';
  const command = createCommand()
    .exitOverride()
    .configureOutput({ writeErr: (text) => (output += text) });
  expect(() => parseCommandLine(flags, command)).toThrow(CommanderError);
  return output;
}

describe('command line of the WebSocket server', () => {
  it('sets only the variables of the given flags', () => {
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

  it('sets an empty path prefix for an empty --path', () => {
    expect(parseCommandLine(['--path', '']).variables).toEqual({ REVERB_SERVER_PATH: '' });
  });

  it('prints all flags for --help', () => {
    const { status, stdout } = runProgram('--help');
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
  ])('rejects %s %s with a message of one line', (...row) => {
    const flags = row.filter((flag) => flag !== undefined);
    expect(captureParseError(flags)).toMatch(/^error: .+\n(\(Did you mean .+\)\n)?$/);
  });

  it('exits with code 1 after an invalid flag', () => {
    const { status, stdout, stderr } = runProgram('--port', 'x');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('--port');
  });
});
