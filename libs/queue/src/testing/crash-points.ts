/** Moments at which the worker of `crashing-worker.main.ts` can kill its own process with SIGKILL. */
export const CRASH_POINTS = [
  'while relaying',
  'before the handler',
  'inside the handler',
  'after the handler, before BullMQ stores the result',
  'inside the failed hook',
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Ways in which the worker fetches jobs: one BullMQ worker per queue, or a priority loop. */
export const FETCH_MODES = ['parallel', 'priority loop'] as const;

export type FetchMode = (typeof FETCH_MODES)[number];
