// What a request costs the API process: `npm run bench:api`. Real processes, PostgreSQL and WebSocket server.
import { once } from 'node:events';
import WebSocket from 'ws';
import { Account, SEARCH } from '../../test/support/account';
import { Application } from '../../test/support/application';
import { median } from '../figures/median';
import { textTable } from '../figures/text-table';
import { generateLoad } from '../load/generate-load';
import type { LoadResult } from '../load/load-job';
import { jsonRequest } from '../load/signed-request';
import { parseCommandLine, type CommandLine } from './command-line';

/** Limits stay in force, as they cost something, and are never reached. */
const NO_LIMIT = '1000000';

/** A row of the table. */
interface Case {
  readonly title: string;
  readonly request: string;
  readonly status: number;
  /** Whether the worker rests: its processor and database time is not there for the others. */
  readonly apiAlone: boolean;
}

async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2));
  const application = await Application.start({
    LOG_LEVEL: 'warn',
    THROTTLE_ENABLED: 'true',
    THROTTLE_API: NO_LIMIT,
    THROTTLE_BROADCASTING_AUTH: NO_LIMIT,
    THROTTLE_SEARCH: NO_LIMIT,
  });
  try {
    const socket = new WebSocket(
      `ws://localhost:${application.reverb.port}/app/${application.reverb.key}?protocol=7`,
    );
    const [greeting] = (await once(socket, 'message')) as [Buffer];
    const { data } = JSON.parse(greeting.toString()) as { data: string };
    const { socket_id: socketId } = JSON.parse(data) as { socket_id: string };
    const cases = await casesFor(application, socketId);
    const rows: string[][] = [];
    for (const each of cases) rows.push(await row(application, each, options));
    socket.terminate();
    print(textTable(['request', 'worker', 'CPU µs each', 'a second', 'p50 ms', 'p99 ms'], rows));
    print(`\nMedians of ${options.rounds} rounds, ${options.connections} requests at once.`);
  } finally {
    await application.stop();
    await application.removeData();
  }
}

async function casesFor(application: Application, socketId: string): Promise<Case[]> {
  const account = await Account.create(application.url);
  const post = (path: string, body: object) =>
    jsonRequest(`/api${path}`, JSON.stringify(body), [`Authorization: Bearer ${account.token}`]);
  const authorization = post('/broadcasting/auth', {
    socket_id: socketId,
    channel_name: `private-App.Models.User.${account.id}`,
  });
  const search = post('/gift-finder/search', SEARCH);
  return [
    { title: 'POST /api/broadcasting/auth', request: authorization, status: 200, apiAlone: true },
    { title: 'POST /api/gift-finder/search', request: search, status: 201, apiAlone: true },
    { title: 'POST /api/gift-finder/search', request: search, status: 201, apiAlone: false },
  ];
}

async function row(
  application: Application,
  { title, request, status, apiAlone }: Case,
  { rounds, connections, warmup, duration }: CommandLine,
): Promise<string[]> {
  const worker = await application.pidOf('worker');
  const target = {
    port: Number(new URL(application.url).port),
    pid: await application.pidOf('api'),
  };
  process.kill(worker, apiAlone ? 'SIGSTOP' : 'SIGCONT');
  const results: LoadResult[] = [];
  // The first round is not counted: code that has run a few times costs ten times as much.
  for (let round = 0; round <= rounds; round += 1)
    results.push(
      ...(await generateLoad({
        kind: 'request',
        target,
        concurrency: connections,
        newConnections: false,
        requests: [request],
        status,
        warmUpSeconds: warmup,
        durationSeconds: duration,
      })),
    );
  process.kill(worker, 'SIGCONT');
  const middle = (value: (result: LoadResult) => number) => median(results.slice(1).map(value));
  return [
    title,
    apiAlone ? 'paused' : 'working',
    middle(({ cpuMicrosecondsPerOperation }) => cpuMicrosecondsPerOperation).toFixed(0),
    middle(({ operationsPerSecond }) => operationsPerSecond).toFixed(0),
    middle(({ latencyMs }) => latencyMs?.p50 ?? NaN).toFixed(1),
    middle(({ latencyMs }) => latencyMs?.p99 ?? NaN).toFixed(1),
  ];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
