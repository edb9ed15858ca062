import { setTimeout as sleep } from 'node:timers/promises';
import { closeWorker } from './close-worker';

const IDLE_TIMEOUT_MS = 250;
const neverClosingApp = { close: () => new Promise<void>(() => undefined) };

function createRecordingLogger(): { warn: (message: unknown) => void; warnings: unknown[] } {
  const warnings: unknown[] = [];
  return { warnings, warn: (message) => warnings.push(message) };
}

describe('closeWorker', () => {
  it('resolves without a warning when the application is closed', async () => {
    const logger = createRecordingLogger();
    const app = { close: () => Promise.resolve() };
    await closeWorker(app, { runningJobs: 0 }, logger, IDLE_TIMEOUT_MS);
    expect(logger.warnings).toEqual([]);
  });

  it('resolves with a warning when no job runs and the queue server does not respond', async () => {
    const logger = createRecordingLogger();
    await closeWorker(neverClosingApp, { runningJobs: 0 }, logger, IDLE_TIMEOUT_MS);
    expect(logger.warnings).toHaveLength(1);
  });

  it('does not resolve while a job runs', async () => {
    const jobs = { runningJobs: 1 };
    const closing = closeWorker(neverClosingApp, jobs, createRecordingLogger(), IDLE_TIMEOUT_MS);
    const first = await Promise.race([
      closing.then(() => 'closed'),
      sleep(4 * IDLE_TIMEOUT_MS, 'waiting'),
    ]);
    expect(first).toBe('waiting');
    jobs.runningJobs = 0;
    await closing;
  });
});
