import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { TestConsole } from '../testing/test-console';

const CONSOLE = join(process.cwd(), 'dist/apps/console/src/main.js');

describe('catalogue:import', () => {
  let terminal: TestConsole;
  let folder: string;

  beforeEach(async () => {
    terminal = await TestConsole.create();
    folder = await mkdtemp(join(tmpdir(), 'giftspire-import-'));
  });
  afterEach(async () => {
    await terminal.close();
    await rm(folder, { recursive: true });
  });

  const file = async (content: string) => {
    const path = join(folder, 'products');
    await writeFile(path, content);
    return path;
  };

  it('reports imported and rejected products, and changes nothing when repeated', async () => {
    const path = await file('id,title,price\n1,Mug,12\n2,,9\n');
    const command = `catalogue:import ${path} --format csv --source my-shop`;
    await expect(terminal.run(`${command} --dry-run`)).resolves.toEqual({
      lines: ['2 read: 1 good, 1 rejected; nothing was stored', 'rejected 3: has no title'],
      exitCode: 0,
    });
    await expect(terminal.run(command)).resolves.toMatchObject({
      lines: ['2 read: 1 new, 0 changed, 0 as they were, 1 rejected', expect.any(String)],
    });
    await expect(terminal.run(command)).resolves.toMatchObject({
      lines: ['2 read: 0 new, 0 changed, 1 as they were, 1 rejected', expect.any(String)],
    });
    expect(await terminal.query(`select source, external_id from products`)).toEqual([
      { source: 'my-shop', external_id: '1' },
    ]);
  });

  it('exits with 1 when every product is rejected', async () => {
    const path = await file('nothing\n');
    await expect(terminal.run(`catalogue:import ${path} --format jsonl`)).resolves.toMatchObject({
      exitCode: 1,
    });
  });

  it.each(['csv', 'google'])('exits with 1 when a %s file contains no product', async (format) => {
    const path = await file('<html></html>');
    await expect(
      terminal.run(`catalogue:import ${path} --format ${format} --dry-run`),
    ).resolves.toEqual({
      lines: [`no product in it: is it of the format ${format}?`],
      exitCode: 1,
    });
  });

  it('names a file that is missing or has another format', async () => {
    const missing = join(folder, 'missing');
    await expect(terminal.run(`catalogue:import ${missing} --format csv`)).rejects.toThrow(
      `${missing}: cannot be read (ENOENT)`,
    );
    const broken = await file('<rss>');
    await expect(terminal.run(`catalogue:import ${broken} --format google`)).rejects.toThrow(
      `${broken}: not valid XML`,
    );
  });

  it.each(['--format xls', '--format csv --source giftspire-demo', '--format csv --currency euro'])(
    'rejects %s',
    async (flags) => {
      await expect(terminal.run(`catalogue:import x ${flags}`)).rejects.toThrow(/invalid/);
    },
  );

  it('imports 60,000 products with a 96 MB heap and prints its progress', async () => {
    if (!existsSync(CONSOLE)) throw new Error('run npm run build first');
    const path = join(folder, 'many.csv');
    await pipeline(Readable.from(generateCsvLines(60_000)), createWriteStream(path));
    // All records together would need twice this heap.
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=96', CONSOLE, 'catalogue:import', path, '--format', 'csv'],
      {
        cwd: folder,
        env: {
          DATABASE_URL: terminal.databaseUrl,
          REVERB_APP_ID: 'id',
          REVERB_APP_KEY: 'key',
          REVERB_APP_SECRET: 'secret',
        },
      },
    );
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(error).toBe('');
    expect(out.trim().split('\n')).toEqual([
      ...[10, 20, 30, 40, 50, 60].map((thousands) => `${thousands}000 read`),
      '60000 read: 60000 new, 0 changed, 0 as they were, 0 rejected',
    ]);
    expect(await terminal.query(`select count(*)::int as stored from products`)).toEqual([
      { stored: 60_000 },
    ]);
  }, 300_000);
});

function* generateCsvLines(count: number): Generator<string> {
  yield 'id,title,description,price\n';
  const description = 'A cup for the morning and the evening. '.repeat(5);
  for (let id = 0; id < count; id++)
    yield `${id},Cup number ${id},${description},${1 + (id % 99)}\n`;
}
