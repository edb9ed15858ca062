import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 10;
const PATIENCE_MS = 10_000;

/** Waits until `condition` holds; fails naming it. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > deadline)
      throw new Error(`not within ${PATIENCE_MS} ms: ${String(condition)}`);
    await sleep(POLL_MS);
  }
}
