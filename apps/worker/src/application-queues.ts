import { GIFT_FINDER_QUEUE_NAMES } from '@giftspire/gift-finder';

/** Queues of the application, each with its default concurrency: the maximum of its running jobs per worker process. */
export const APPLICATION_QUEUES = [
  { name: GIFT_FINDER_QUEUE_NAMES.searches, concurrency: 5 },
  // A queue of its own, so that a broadcast never waits for searches.
  { name: GIFT_FINDER_QUEUE_NAMES.broadcasts, concurrency: 10 },
];

export const APPLICATION_QUEUE_NAMES: readonly string[] = APPLICATION_QUEUES.map(
  ({ name }) => name,
);
