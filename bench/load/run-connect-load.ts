import { setTimeout } from 'node:timers/promises';
import type { ConnectJob, LoadResult, LoadTarget } from './load-job';
import { openSubscribers } from './open-subscribers';
import { readResidentBytes } from './process-usage';
import { LoadMeter } from './load-meter';
import type { Subscriber } from './subscriber';

/** Number of connections opened and closed before the measurement, so that the server has loaded and compiled its code. */
const WARM_UP_CONNECTIONS = 300;

/** Opens connections in ascending steps and returns one result per step with the server's CPU time and memory. */
export async function runConnectLoad({
  target,
  connectionCounts,
  settleSeconds,
}: ConnectJob): Promise<LoadResult[]> {
  for (const subscriber of await openSubscribersOnPrivateChannels(target, [0, WARM_UP_CONNECTIONS]))
    subscriber.close();
  await setTimeout(settleSeconds * 1000);
  const bytesWithoutConnections = readResidentBytes(target.pid);
  const subscribers: Subscriber[] = [];
  const results: LoadResult[] = [];
  for (const connections of connectionCounts) {
    const meter = new LoadMeter(target.pid, () => subscribers.length);
    subscribers.push(
      ...(await openSubscribersOnPrivateChannels(target, [subscribers.length, connections])),
    );
    const measured = meter.read();
    await setTimeout(settleSeconds * 1000);
    results.push({
      ...measured,
      connections,
      bytesPerConnection: (readResidentBytes(target.pid) - bytesWithoutConnections) / connections,
    });
  }
  for (const subscriber of subscribers) subscriber.close();
  return results;
}

function openSubscribersOnPrivateChannels(
  target: LoadTarget,
  range: readonly [number, number],
): Promise<Subscriber[]> {
  return openSubscribers(
    target,
    range,
    (index) => `private-bench.${index}`,
    () => undefined,
  );
}
