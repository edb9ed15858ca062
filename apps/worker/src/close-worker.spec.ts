import { setTimeout as sleep } from 'node:timers/promises';
import { closeWorker } from './close-worker';

const PATIENCE_MS = 250;
const never = { close: () => new Promise<void>(() => undefined) };

function warnings(): { warn: (message: unknown) => void; said: unknown[] } {
  const said: unknown[] = [];
  return { said, warn: (message) => said.push(message) };
}

describe('closeWorker', () => {
  it('is done when the application is closed, without a word', async () => {
    const logger = warnings();
    await closeWorker({ close: () => Promise.resolve() }, { running: 0 }, logger, PATIENCE_MS);
    expect(logger.said).toEqual([]);
  });

  it('leaves a queue that does not answer once no job runs', async () => {
    const logger = warnings();
    await closeWorker(never, { running: 0 }, logger, PATIENCE_MS);
    expect(logger.said).toHaveLength(1);
  });

  it('does not leave while a job runs', async () => {
    const jobs = { running: 1 };
    const closing = closeWorker(never, jobs, warnings(), PATIENCE_MS);
    const first = await Promise.race([closing.then(() => 'left'), sleep(4 * PATIENCE_MS, 'waits')]);
    expect(first).toBe('waits');
    jobs.running = 0;
    await closing;
  });
});
