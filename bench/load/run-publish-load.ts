import { setTimeout } from 'node:timers/promises';
import { DeliveryTracker } from './delivery-tracker';
import { HttpConnection } from './http-connection';
import type { LoadResult, PublishJob } from './load-job';
import { createMarkedData } from './event-marker';
import { openSubscribers } from './open-subscribers';
import { createSignedRequestText } from './raw-requests';
import { LoadMeter } from './load-meter';

/** Time to wait for outstanding deliveries after the last request; later ones count as lost. */
const DELIVERY_TIMEOUT_MS = 5_000;

/** Publishes events with a constant number of requests whose events are not yet delivered to all, and measures the server. */
export async function runPublishLoad(job: PublishJob): Promise<LoadResult> {
  const { target, warmUpSeconds, durationSeconds } = job;
  const tracker = new DeliveryTracker();
  const subscribers = await openSubscribers(
    target,
    [0, job.connections],
    (index) => toChannelName(job, index),
    (marker) => tracker.recordDelivery(marker),
  );
  const publishing = { isRunning: true };
  const publishers = Array.from({ length: job.requestsInFlight }, (_, index) =>
    publishUntilStopped(job, tracker, publishing, index),
  );
  const allPublishers = Promise.all(publishers);
  await Promise.race([setTimeout(warmUpSeconds * 1000), allPublishers]);
  tracker.resetLatencies();
  const measured = await LoadMeter.measureFor(
    target.pid,
    () => tracker.deliveredCount,
    durationSeconds,
  );
  const { latencies } = tracker;
  publishing.isRunning = false;
  await Promise.race([allPublishers, setTimeout(DELIVERY_TIMEOUT_MS, undefined, { ref: false })]);
  // Give duplicates of the last events time to arrive.
  await setTimeout(50);
  for (const subscriber of subscribers) subscriber.close();
  return {
    ...measured,
    latencyMs: latencies.computeP50AndP99(),
    lost: tracker.missingDeliveryCount,
    duplicated: tracker.duplicateCount,
  };
}

/** Publishes one request after the other on its own connection until `publishing.isRunning` is false. */
async function publishUntilStopped(
  job: PublishJob,
  tracker: DeliveryTracker,
  publishing: { readonly isRunning: boolean },
  publisherIndex: number,
): Promise<void> {
  const { target, eventsPerRequest, requestsInFlight } = job;
  const connection = new HttpConnection(target.port);
  const recipients = job.usesOwnChannels ? 1 : job.connections;
  let nextChannelIndex = publisherIndex * eventsPerRequest;
  while (publishing.isRunning) {
    const { marker, complete } = tracker.registerPublication(eventsPerRequest * recipients);
    const data = createMarkedData(marker, job.payloadBytes);
    const events = Array.from({ length: eventsPerRequest }, (_, index) => ({
      name: 'bench',
      channel: toChannelName(job, (nextChannelIndex + index) % job.connections),
      data,
    }));
    nextChannelIndex += requestsInFlight * eventsPerRequest;
    const request =
      eventsPerRequest === 1
        ? createSignedRequestText(target.app, 'events', events[0] ?? {})
        : createSignedRequestText(target.app, 'batch_events', { batch: events });
    const status = await connection.sendAndReadStatus(request);
    if (status !== 200) throw new Error(`publishing failed: the server responded with ${status}`);
    await complete;
  }
  connection.close();
}

function toChannelName({ usesOwnChannels }: PublishJob, index: number): string {
  return usesOwnChannels ? `private-bench.${index}` : 'bench';
}
