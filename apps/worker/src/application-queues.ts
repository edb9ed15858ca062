import { GIFT_FINDER_QUEUES } from '@giftspire/gift-finder';

/** Queues of the application with the default number of jobs that one worker process runs at the same time. */
export const APPLICATION_QUEUES = [
  { name: GIFT_FINDER_QUEUES.searches, concurrency: 5 },
  // Broadcasts have their own queue, so that a notification never waits for searches.
  { name: GIFT_FINDER_QUEUES.broadcasts, concurrency: 10 },
];

export const QUEUE_NAMES: readonly string[] = APPLICATION_QUEUES.map(({ name }) => name);
