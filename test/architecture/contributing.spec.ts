import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

describe('CONTRIBUTING.md', () => {
  it('has one row for each application and each library, and for no other', () => {
    const table = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const rows = [...table.matchAll(/^\| `((?:apps|libs)\/[a-z-]+)`/gm)].map(([, path]) => path);
    const folders = ['apps', 'libs'].flatMap((parent) =>
      readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`),
    );
    expect([...rows].sort()).toEqual(folders.sort());
  });
});
