import { setTimeout } from 'node:timers/promises';
import { DeliveryLedger } from './delivery-ledger';
import { HttpConnection } from './http-connection';
import type { LoadResult, PublishJob } from './load-job';
import { markedData } from './marker';
import { openSubscribers } from './open-subscribers';
import { signedRequest } from './signed-request';
import { Stopwatch } from './stopwatch';

/** How long is waited for what has not come when publishing is over; then it is lost. */
const PATIENCE_MS = 5_000;

/** Publishes to subscribers, so that a number of requests is in flight: sent, and not yet delivered to everybody. */
export async function publishLoad(job: PublishJob): Promise<LoadResult> {
  const { target, warmUpSeconds, durationSeconds } = job;
  const ledger = new DeliveryLedger();
  const subscribers = await openSubscribers(
    target,
    [0, job.connections],
    (index) => channelOf(job, index),
    (marker) => ledger.received(marker),
  );
  const publishing = { goesOn: true };
  const publishers = Array.from({ length: job.requestsInFlight }, (_, index) =>
    publish(job, ledger, publishing, index),
  );
  const all = Promise.all(publishers);
  await Promise.race([setTimeout(warmUpSeconds * 1000), all]);
  ledger.forgetLatencies();
  const measured = await Stopwatch.over(target.pid, () => ledger.delivered, durationSeconds);
  const { latencies } = ledger;
  publishing.goesOn = false;
  await Promise.race([all, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
  // A duplicate would come at once.
  await setTimeout(50);
  for (const subscriber of subscribers) subscriber.close();
  return {
    ...measured,
    latencyMs: latencies.summary(),
    lost: ledger.missing,
    duplicated: ledger.duplicated,
  };
}

/** One request after the other, on a connection of its own. */
async function publish(
  job: PublishJob,
  ledger: DeliveryLedger,
  publishing: { readonly goesOn: boolean },
  publisher: number,
): Promise<void> {
  const { target, eventsPerRequest, requestsInFlight } = job;
  const connection = new HttpConnection(target.port);
  const recipients = job.ownChannels ? 1 : job.connections;
  let next = publisher * eventsPerRequest;
  while (publishing.goesOn) {
    const { marker, complete } = ledger.open(eventsPerRequest * recipients);
    const data = markedData(marker, job.payloadBytes);
    const events = Array.from({ length: eventsPerRequest }, (_, index) => ({
      name: 'bench',
      channel: channelOf(job, (next + index) % job.connections),
      data,
    }));
    next += requestsInFlight * eventsPerRequest;
    const request =
      eventsPerRequest === 1
        ? signedRequest(target.app, 'events', events[0] ?? {})
        : signedRequest(target.app, 'batch_events', { batch: events });
    const status = await connection.send(request);
    if (status !== 200) throw new Error(`publishing was answered ${status}`);
    await complete;
  }
  connection.close();
}

function channelOf({ ownChannels }: PublishJob, index: number): string {
  return ownChannels ? `private-bench.${index}` : 'bench';
}
