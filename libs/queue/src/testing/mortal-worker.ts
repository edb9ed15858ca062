/** Where a worker of `mortal-worker.main.ts` kills itself. */
export const MOMENTS_OF_DEATH = [
  'while relaying',
  'before the work',
  'in the middle of the work',
  'after the work, before the queue knows',
  'in the failed hook',
] as const;

export type MomentOfDeath = (typeof MOMENTS_OF_DEATH)[number];
