import type { LoadTarget } from './load-job';
import { Subscriber } from './subscriber';

/** Maximum number of concurrent handshakes. */
const MAX_CONCURRENT_HANDSHAKES = 100;

/** Opens connections `from` to `to` (exclusive), each subscribed to the channel that `toChannelName` returns for its index. */
export async function openSubscribers(
  target: LoadTarget,
  [from, to]: readonly [number, number],
  toChannelName: (index: number) => string,
  onEvent: (marker: number) => void,
): Promise<Subscriber[]> {
  const subscribers: Subscriber[] = [];
  let nextIndex = from;
  const openNext = async () => {
    while (nextIndex < to) {
      const channel = toChannelName(nextIndex);
      nextIndex += 1;
      subscribers.push(await Subscriber.open(target, channel, onEvent));
    }
  };
  await Promise.all(Array.from({ length: MAX_CONCURRENT_HANDSHAKES }, openNext));
  return subscribers;
}
