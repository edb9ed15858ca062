// Measures the CPU time and latency of API requests with the real processes and PostgreSQL: `npm run bench:api`.
import { once } from 'node:events';
import WebSocket from 'ws';
import { Account, DEFAULT_SEARCH_OPTIONS } from '../../test/support/account';
import { Application } from '../../test/support/application';
import { median } from '../figures/median';
import { formatTable } from '../figures/format-table';
import { runLoadJobInChildProcess } from '../load/run-load-job-in-child-process';
import type { LoadResult } from '../load/load-job';
import { createJsonRequestText } from '../load/raw-requests';
import { parseCommandLine, type ApiBenchmarkOptions } from './command-line';

/** Rate limit that is never reached; throttling stays enabled, because its cost belongs to the measured requests. */
const UNREACHED_RATE_LIMIT = '1000000';

/** A measured request, printed as one row. */
interface BenchmarkCase {
  /** Method and path, printed in the first column. */
  readonly title: string;
  /** Raw HTTP request. */
  readonly request: string;
  readonly expectedStatus: number;
  /** Pauses the worker process during the measurement, so that it uses neither CPU nor database. */
  readonly pausesWorker: boolean;
}

async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2));
  const application = await Application.start({
    LOG_LEVEL: 'warn',
    THROTTLE_ENABLED: 'true',
    THROTTLE_API: UNREACHED_RATE_LIMIT,
    THROTTLE_BROADCASTING_AUTH: UNREACHED_RATE_LIMIT,
    THROTTLE_SEARCH: UNREACHED_RATE_LIMIT,
  });
  try {
    const socket = new WebSocket(
      `ws://localhost:${application.reverb.port}/app/${application.reverb.key}?protocol=7`,
    );
    const [greeting] = (await once(socket, 'message')) as [Buffer];
    const { data } = JSON.parse(greeting.toString()) as { data: string };
    const { socket_id: socketId } = JSON.parse(data) as { socket_id: string };
    const cases = await registerAccountAndCreateCases(application, socketId);
    const rows: string[][] = [];
    for (const benchmarkCase of cases)
      rows.push(await measureTableRow(application, benchmarkCase, options));
    socket.terminate();
    printLine(
      formatTable(['request', 'worker', 'CPU µs/request', 'requests/s', 'p50 ms', 'p99 ms'], rows),
    );
    printLine(`\nMedians of ${options.rounds} rounds, ${options.connections} concurrent requests.`);
  } finally {
    await application.stop();
    await application.deleteDataFolder();
  }
}

/** Registers an account, whose token all requests contain, and returns the cases to measure. */
async function registerAccountAndCreateCases(
  application: Application,
  socketId: string,
): Promise<BenchmarkCase[]> {
  const account = await Account.registerAndLogIn(application.url);
  const post = (path: string, body: object) =>
    createJsonRequestText(`/api${path}`, JSON.stringify(body), [
      `Authorization: Bearer ${account.token}`,
    ]);
  const authorization = post('/broadcasting/auth', {
    socket_id: socketId,
    channel_name: `private-App.Models.User.${account.id}`,
  });
  const search = post('/gift-finder/search', DEFAULT_SEARCH_OPTIONS);
  return [
    {
      title: 'POST /api/broadcasting/auth',
      request: authorization,
      expectedStatus: 200,
      pausesWorker: true,
    },
    {
      title: 'POST /api/gift-finder/search',
      request: search,
      expectedStatus: 201,
      pausesWorker: true,
    },
    {
      title: 'POST /api/gift-finder/search',
      request: search,
      expectedStatus: 201,
      pausesWorker: false,
    },
  ];
}

/** Measures a case in several rounds and returns the cells of its table row: the medians. */
async function measureTableRow(
  application: Application,
  { title, request, expectedStatus, pausesWorker }: BenchmarkCase,
  { rounds, connections, warmup, duration }: ApiBenchmarkOptions,
): Promise<string[]> {
  const workerPid = await application.readPid('worker');
  const target = {
    port: Number(new URL(application.url).port),
    pid: await application.readPid('api'),
  };
  process.kill(workerPid, pausesWorker ? 'SIGSTOP' : 'SIGCONT');
  const results: LoadResult[] = [];
  // The first round is a warm-up: before the JIT has compiled the code, requests take ten times as long.
  for (let round = 0; round <= rounds; round += 1)
    results.push(
      ...(await runLoadJobInChildProcess({
        kind: 'request',
        target,
        concurrency: connections,
        opensConnectionPerRequest: false,
        requests: [request],
        expectedStatus,
        warmUpSeconds: warmup,
        durationSeconds: duration,
      })),
    );
  process.kill(workerPid, 'SIGCONT');
  const medianOf = (value: (result: LoadResult) => number) => median(results.slice(1).map(value));
  return [
    title,
    pausesWorker ? 'paused' : 'running',
    medianOf(({ cpuMicrosecondsPerOperation }) => cpuMicrosecondsPerOperation).toFixed(0),
    medianOf(({ operationsPerSecond }) => operationsPerSecond).toFixed(0),
    medianOf(({ latencyMs }) => latencyMs?.p50 ?? NaN).toFixed(1),
    medianOf(({ latencyMs }) => latencyMs?.p99 ?? NaN).toFixed(1),
  ];
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
