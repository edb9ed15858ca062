import { setTimeout } from 'node:timers/promises';
import type { ConnectJob, LoadResult, Target } from './load-job';
import { openSubscribers } from './open-subscribers';
import { residentBytesOf } from './process-usage';
import { Stopwatch } from './stopwatch';
import type { Subscriber } from './subscriber';

/** Handshakes before the first one counts: what a server loads once is not what a connection costs. */
const WARM_UP = 300;

/** Opens more and more connections, and looks at the server after each step. */
export async function connectLoad({
  target,
  steps,
  settleSeconds,
}: ConnectJob): Promise<LoadResult[]> {
  for (const subscriber of await open(target, [0, WARM_UP])) subscriber.close();
  await setTimeout(settleSeconds * 1000);
  const emptyBytes = residentBytesOf(target.pid);
  const subscribers: Subscriber[] = [];
  const results: LoadResult[] = [];
  for (const connections of steps) {
    const watch = new Stopwatch(target.pid, () => subscribers.length);
    subscribers.push(...(await open(target, [subscribers.length, connections])));
    const measured = watch.read();
    await setTimeout(settleSeconds * 1000);
    results.push({
      ...measured,
      connections,
      bytesPerConnection: (residentBytesOf(target.pid) - emptyBytes) / connections,
    });
  }
  for (const subscriber of subscribers) subscriber.close();
  return results;
}

function open(target: Target, range: readonly [number, number]): Promise<Subscriber[]> {
  return openSubscribers(
    target,
    range,
    (index) => `private-bench.${index}`,
    () => undefined,
  );
}
