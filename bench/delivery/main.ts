// Measures the time from a search request to the WebSocket frame at the client: `npm run bench:delivery`.
import { hasRedis, startTestRedis } from '@giftspire/testing';
import { Account } from '../../test/support/account';
import { Application } from '../../test/support/application';
import { EchoClient } from '../../test/support/echo-client';
import { percentile } from '../figures/percentile';

const WARM_UP_SEARCHES = 20;
const MEASURED_SEARCHES = 200;

interface DeliveryLatency {
  /** Milliseconds from sending `POST /gift-finder/search` to receiving the frame. */
  readonly fromRequestMs: number;
  /** Milliseconds from the HTTP response, which is sent right after the commit, to receiving the frame. */
  readonly fromResponseMs: number;
}

async function main(): Promise<void> {
  printLine('Time from a search to its frame at the client in milliseconds, one search at a time');
  printLine('queue      searches   from the response (≈ commit)    from the request');
  printLine('                       p50     p99     max            p50     p99     max');
  printLine(await measureTableLine('database', {}));
  if (!hasRedis)
    return printLine('redis      skipped: install redis-server or set REDIS_URL to measure it');
  const redis = await startTestRedis();
  try {
    printLine(await measureTableLine('redis', { QUEUE_CONNECTION: 'redis', ...redis.variables }));
  } finally {
    await redis.stop();
  }
}

/** Measures with a new application and returns the line of the table. @param name - queue connection, the first column */
async function measureTableLine(name: string, variables: Record<string, string>): Promise<string> {
  const application = await Application.start({ LOG_LEVEL: 'warn', ...variables });
  try {
    const samples = await measureDeliveryLatencies(application);
    const formatPercentiles = (values: number[]) =>
      [percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]
        .map((value) => value.toFixed(1).padStart(8))
        .join('');
    return (
      name.padEnd(11) +
      String(samples.length).padStart(8) +
      formatPercentiles(samples.map(({ fromResponseMs }) => fromResponseMs)) +
      '       ' +
      formatPercentiles(samples.map(({ fromRequestMs }) => fromRequestMs))
    );
  } finally {
    await application.stop();
    await application.deleteDataFolder();
  }
}

/** Requests searches one after the other and returns the latencies of all but the warm-up ones. */
async function measureDeliveryLatencies(application: Application): Promise<DeliveryLatency[]> {
  const account = await Account.registerAndLogIn(application.url);
  const client = await EchoClient.startConnecting(application, account);
  await client.waitForSubscription();
  const samples: DeliveryLatency[] = [];
  for (let search = 1; search <= WARM_UP_SEARCHES + MEASURED_SEARCHES; search += 1) {
    const sentAtMs = performance.now();
    const arrival = client.waitForNextEventTime();
    await account.requestSearch();
    const respondedAtMs = performance.now();
    const receivedAtMs = await arrival;
    if (search > WARM_UP_SEARCHES)
      samples.push({
        fromRequestMs: receivedAtMs - sentAtMs,
        fromResponseMs: Math.max(0, receivedAtMs - respondedAtMs),
      });
  }
  client.disconnect();
  return samples;
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
