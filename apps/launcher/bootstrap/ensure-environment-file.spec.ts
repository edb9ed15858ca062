import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TESTED_MODULE = join(__dirname, 'ensure-environment-file.mjs');

describe('ensureEnvironmentFile', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'environment-file-'));
    writeFileSync(join(root, '.env.example'), 'REVERB_APP_SECRET=\nAPI_PORT=9090\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /**
   * Calls the function in a child process, because Jest does not load .mjs modules. Returns its exit code and output.
   */
  function runEnsureEnvironmentFile(): { status: number | null; output: string } {
    const script = `import(${JSON.stringify(TESTED_MODULE)})
      .then(({ ensureEnvironmentFile }) => ensureEnvironmentFile(${JSON.stringify(root)}))
      .catch((error) => { console.log(error.constructor.name, error.message); process.exit(1); })`;
    const { status, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    return { status, output: stdout.trim() };
  }

  it('creates .env from .env.example with generated secrets', () => {
    expect(runEnsureEnvironmentFile().status).toBe(0);
    expect(readFileSync(join(root, '.env'), 'utf8')).toMatch(
      /^REVERB_APP_SECRET=[a-z0-9]{32}\nAPI_PORT=9090\n$/,
    );
  });

  it('fails with one line that names a .env it cannot read', () => {
    mkdirSync(join(root, '.env'));
    expect(runEnsureEnvironmentFile()).toEqual({
      status: 1,
      output: `StartError cannot read ${join(root, '.env')} (EISDIR)`,
    });
  });
});
