import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface NestProject {
  readonly type: 'application' | 'library';
  readonly root: string;
  readonly entryFile: string;
  readonly sourceRoot: string;
}

const ROOT = join(__dirname, '../..');
const { projects } = JSON.parse(readFileSync(join(ROOT, 'nest-cli.json'), 'utf8')) as {
  projects: Record<string, NestProject>;
};

/** The Vue front end, which Vite builds. */
const FRONT_END_FOLDER = 'apps/web';

const listFolders = (parent: 'apps' | 'libs') =>
  readdirSync(join(ROOT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`);

describe('nest-cli.json', () => {
  it('has a project for every app and library', () => {
    const folders = [...listFolders('apps'), ...listFolders('libs')].filter(
      (path) => path !== FRONT_END_FOLDER,
    );
    const roots = Object.values(projects).map(({ root }) => root);
    expect(roots.sort()).toEqual(folders.sort());
  });

  it.each(Object.entries(projects))(
    'has the type and an existing entry file of %s',
    (_, project) => {
      const { type, root, sourceRoot, entryFile } = project;
      expect(type).toBe(root.startsWith('apps/') ? 'application' : 'library');
      expect(sourceRoot).toBe(`${root}/src`);
      expect(existsSync(join(ROOT, sourceRoot, `${entryFile}.ts`))).toBe(true);
    },
  );

  it.each([
    ['api', 'apps/api/src/gift/gift.service.ts'],
    ['users', 'libs/users/src/gift/gift.service.ts'],
  ])('lets `nest generate` write into the project %s', (project, path) => {
    const command = ['generate', 'service', 'gift', '--project', project, '--dry-run'];
    const output = execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js'), ...command],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(output).toContain(path);
  });
});
