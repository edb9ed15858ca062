import type { Target } from './load-job';
import { Subscriber } from './subscriber';

/** Handshakes under way at once. */
const CONCURRENCY = 100;

/** Opens connections number `from` to `to` (excluded), each on the channel `channelOf` names. */
export async function openSubscribers(
  target: Target,
  [from, to]: readonly [number, number],
  channelOf: (index: number) => string,
  onEvent: (marker: number) => void,
): Promise<Subscriber[]> {
  const subscribers: Subscriber[] = [];
  let next = from;
  const openNext = async () => {
    while (next < to) {
      const channel = channelOf(next);
      next += 1;
      subscribers.push(await Subscriber.open(target, channel, onEvent));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, openNext));
  return subscribers;
}
