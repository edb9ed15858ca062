import { spawnSync } from 'node:child_process';

/** A line of the report, as `--json` prints it. */
interface BenchmarkReportRow {
  readonly title: string;
  readonly server: string;
  readonly cpuMicroseconds: number;
  readonly perSecond: number;
  readonly lost: number;
  readonly duplicated: number;
}

it('bench:reverb measures both servers in every scenario without losing a message', () => {
  const options = '--connections 4 --connect-steps 2,4 --in-flight 2 --publishers 2';
  const shortRun = '--rounds 1 --warmup 0.1 --duration 0.2 --settle 0.1 --json';
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/bench/reverb/main.js', 'all', ...options.split(' '), ...shortRun.split(' ')],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as BenchmarkReportRow);
  for (const server of ['giftspire', 'naive'])
    expect(rows.filter((row) => row.server === server).map(({ title }) => title)).toEqual([
      'connect 2',
      'connect 4',
      'fanout to 4, 2 in flight',
      'unicast over 4, 2 in flight',
      'batch of 10 unicasts, 2 in flight',
      'http, keep-alive',
      'http, a connection each',
    ]);
  for (const row of rows) {
    expect(row).toMatchObject({ lost: 0, duplicated: 0 });
    expect(row.perSecond).toBeGreaterThan(0);
  }
}, 180_000);
