import { hasRedis, startTestRedis } from '@giftspire/testing';
// How long a search takes to become a frame in the client: `npm run bench:delivery`.
import { Account } from '../../test/support/account';
import { Application } from '../../test/support/application';
import { EchoClient } from '../../test/support/echo-client';
import { percentile } from '../figures/percentile';

const WARM_UP = 20;
const SEARCHES = 200;

interface Sample {
  /** Milliseconds from sending `POST /gift-finder/search` to the frame. */
  readonly fromRequest: number;
  /** Milliseconds from its answer, which follows the commit at once, to the frame. */
  readonly fromAnswer: number;
}

async function main(): Promise<void> {
  print('search → frame in the client, milliseconds, one search at a time');
  print('queue      searches   from the answer (≈ commit)      from the request');
  print('                       p50     p99     max            p50     p99     max');
  print(await row('database', {}));
  if (!hasRedis) return print('redis      skipped: no redis-server on the PATH and no REDIS_URL');
  const redis = await startTestRedis();
  try {
    print(await row('redis', { QUEUE_CONNECTION: 'redis', ...redis.variables }));
  } finally {
    await redis.stop();
  }
}

async function row(name: string, variables: Record<string, string>): Promise<string> {
  const application = await Application.start({ LOG_LEVEL: 'warn', ...variables });
  try {
    const samples = await measure(application);
    const columns = (values: number[]) =>
      [percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]
        .map((value) => value.toFixed(1).padStart(8))
        .join('');
    return (
      name.padEnd(11) +
      String(samples.length).padStart(8) +
      columns(samples.map(({ fromAnswer }) => fromAnswer)) +
      '       ' +
      columns(samples.map(({ fromRequest }) => fromRequest))
    );
  } finally {
    await application.stop();
    await application.removeData();
  }
}

async function measure(application: Application): Promise<Sample[]> {
  const account = await Account.create(application.url);
  const client = await EchoClient.connect(application, account);
  await client.untilSubscribed();
  const samples: Sample[] = [];
  for (let search = 1; search <= WARM_UP + SEARCHES; search += 1) {
    const sent = performance.now();
    const arrival = client.nextArrival();
    await account.search();
    const answered = performance.now();
    const arrived = await arrival;
    if (search > WARM_UP)
      samples.push({
        fromRequest: arrived - sent,
        fromAnswer: Math.max(0, arrived - answered),
      });
  }
  client.disconnect();
  return samples;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
