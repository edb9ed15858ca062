import { GIFT_FINDER_QUEUES } from '@giftspire/gift-finder';

/** The queues of the application and how many of their jobs a worker runs at the same time, if it is not told. */
export const QUEUES = [
  { name: GIFT_FINDER_QUEUES.searches, concurrency: 5 },
  // A queue of their own, so that a toast never waits behind a search.
  { name: GIFT_FINDER_QUEUES.broadcasts, concurrency: 10 },
];

export const QUEUE_NAMES: readonly string[] = QUEUES.map(({ name }) => name);
