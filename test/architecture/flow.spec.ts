import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const STEPS = [...'①②③④⑤⑥⑦⑧⑨⑩'];
const flow = readFileSync(join(ROOT, 'docs/flow.md'), 'utf8');

/** A neighbour of a file on the flow, and a symbol that both files contain. */
interface FlowNeighbour {
  readonly path: string;
  readonly symbol: string;
}

/** The header of a file on the flow: `Flow ③`, then lines `From: path (symbol)` and `To: path (symbol)`. */
interface FlowFile {
  readonly path: string;
  readonly step: string;
  readonly from: readonly FlowNeighbour[];
  readonly to: readonly FlowNeighbour[];
  /** Source text after the flow header. */
  readonly body: string;
}

const HEADER = /^(?:\/\/ Flow ([①-⑩])\n((?:\/\/ .*\n)*)|<!-- Flow ([①-⑩])\n([^]*?)-->\n)/;

/** Returns the parsed header and the body of a source file; undefined when the file has no flow header. */
function tryReadFlowFile(path: string): FlowFile | undefined {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const match = HEADER.exec(source);
  if (match === null) return undefined;
  const lines = match[2] ?? match[4] ?? '';
  const parseNeighbours = (label: string): FlowNeighbour[] =>
    [...lines.matchAll(new RegExp(`^(?:// )?${label}: (\\S+) \\((.+)\\)$`, 'gm'))].map(
      ([, hopPath = '', symbol = '']) => ({ path: hopPath, symbol }),
    );
  return {
    path,
    step: match[1] ?? match[3] ?? '',
    from: parseNeighbours('From'),
    to: parseNeighbours('To'),
    body: source.slice(match[0].length),
  };
}

const sources = execFileSync('git', ['ls-files', '-z', '--', 'apps', 'libs'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => /\.(ts|vue)$/.test(path) && existsSync(join(ROOT, path)));
const files = new Map(
  sources.flatMap((path) => {
    const file = tryReadFlowFile(path);
    return file === undefined ? [] : [[path, file]];
  }),
);

/** Rows of the table in docs/flow.md: `| step | file | symbol | … |`. */
const rows = [...flow.matchAll(/^\| ([①-⑩]) +\| `([^`]+)` +\| `([^`]+)` +\|/gm)].map(
  ([, step = '', path = '', symbol = '']) => ({ step, path, symbol }),
);

describe('docs/flow.md', () => {
  it('names only files that exist', () => {
    const paths = [...flow.matchAll(/`((?:apps|libs|test|docs|bench)\/[\w./-]+\.\w+)`/g)];
    expect(paths.length).toBeGreaterThan(STEPS.length);
    expect(
      paths.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path))),
    ).toEqual([]);
  });

  it('has a row for every file with a flow header, in the order of the steps', () => {
    expect(rows.map(({ path }) => path).sort()).toEqual([...files.keys()].sort());
    const steps = rows.map(({ step }) => STEPS.indexOf(step));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect([...new Set(rows.map(({ step }) => step))]).toEqual(STEPS);
  });

  it.each(rows)('states step and symbols of $path', ({ step, path, symbol }) => {
    const { step: stepOfHeader, body = '' } = files.get(path) ?? {};
    expect(stepOfHeader).toBe(step);
    for (const name of symbol.split('.')) expect(body).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('The flow headers', () => {
  it('form one chain: each To is the From of its target, and the reverse', () => {
    const hops = (direction: 'from' | 'to') =>
      [...files.values()].flatMap((file) =>
        file[direction].map(({ path, symbol }) =>
          (direction === 'to' ? [file.path, path, symbol] : [path, file.path, symbol]).join(' '),
        ),
      );
    expect(hops('to').sort()).toEqual(hops('from').sort());
  });

  it('lead from the controller to every other file', () => {
    const [start] = [...files.values()].filter(({ from }) => from.length === 0);
    expect(start?.step).toBe('①');
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const hop of files.get(path)?.to ?? []) visit(hop.path);
    };
    visit(start?.path ?? '');
    expect([...reached].sort()).toEqual([...files.keys()].sort());
  });

  it.each([...files.values()])('name symbols that $path contains', ({ from, to, body }) => {
    for (const { symbol } of [...from, ...to]) expect(body).toContain(symbol);
  });
});
