import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const flowDocument = readFileSync(join(ROOT, 'docs/flow.md'), 'utf8');
const STEPS = [...'①②③④⑤⑥⑦⑧⑨⑩'];

/** File paths in backticks that the page mentions. */
const mentionedPaths = [
  ...flowDocument.matchAll(/`((?:apps|libs|test|docs|bench)\/[\w./-]+\.\w+)`/g),
].map(([, path = '']) => path);

/** Rows of the table: the step and the quoted paths of its files. */
const rows = STEPS.map((step) => ({
  step,
  files: (flowDocument.split('\n').find((line) => line.startsWith(`| ${step}`)) ?? '').match(
    /`(?:apps|libs)\/[\w./-]+\.\w+`/g,
  ),
}));

describe('docs/flow.md', () => {
  it('mentions only files that exist', () => {
    expect(mentionedPaths.length).toBeGreaterThan(STEPS.length);
    expect(mentionedPaths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(rows)('has a row for step $step, and its files say so in their first line', (row) => {
    expect(row.files).not.toBeNull();
    for (const quoted of row.files ?? []) {
      const path = quoted.slice(1, -1);
      const [firstLine = ''] = readFileSync(join(ROOT, path), 'utf8').split('\n');
      expect({ path, firstLine }).toEqual({
        path,
        firstLine: expect.stringContaining(`${row.step} of 10`) as string,
      });
    }
  });
});
