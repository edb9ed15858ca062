/** Where a worker of `mortal-worker.main.ts` kills itself. */
export const MOMENTS_OF_DEATH = [
  'while relaying',
  'before the work',
  'in the middle of the work',
  'after the work, before the queue knows',
  'in the failed hook',
] as const;

export type MomentOfDeath = (typeof MOMENTS_OF_DEATH)[number];

/** How the queues are worked: by a BullMQ worker each, or by one loop over them. */
export const WAYS_OF_WORKING = ['side by side', 'in order'] as const;

export type WayOfWorking = (typeof WAYS_OF_WORKING)[number];
