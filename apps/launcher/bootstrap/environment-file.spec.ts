import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MODULE = join(__dirname, 'environment-file.mjs');

describe('the file .env', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'environment-file-'));
    writeFileSync(join(root, '.env.example'), 'REVERB_APP_SECRET=\nAPI_PORT=9090\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** In a process of its own: Jest does not read modules of this kind. */
  function ensure(): { status: number | null; said: string } {
    const script = `import(${JSON.stringify(MODULE)})
      .then(({ ensureEnvironmentFile }) => ensureEnvironmentFile(${JSON.stringify(root)}))
      .catch((error) => { console.log(error.constructor.name, error.message); process.exit(1); })`;
    const { status, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    return { status, said: stdout.trim() };
  }

  it('is written from the example, with secrets', () => {
    expect(ensure().status).toBe(0);
    expect(readFileSync(join(root, '.env'), 'utf8')).toMatch(
      /^REVERB_APP_SECRET=[a-z0-9]{32}\nAPI_PORT=9090\n$/,
    );
  });

  it('is named in one line when it cannot be read', () => {
    mkdirSync(join(root, '.env'));
    expect(ensure()).toEqual({
      status: 1,
      said: `Refusal cannot read ${join(root, '.env')} (EISDIR)`,
    });
  });
});
