import { toQueueWorkerOptions } from './queue-worker-options';

const memory = 1_024;

describe('toQueueWorkerOptions', () => {
  it('consumes all queues in parallel without --queue', () => {
    const options = toQueueWorkerOptions({ memory }, 'database');
    expect(options.priorityLoop).toBeUndefined();
    expect(options.queues.map(({ name }) => name)).toEqual(['default', 'broadcasts']);
  });

  it('consumes several named queues in priority order with the lowest of their concurrencies', () => {
    const options = toQueueWorkerOptions({ memory, queue: ['broadcasts', 'default'] }, 'redis');
    expect(options.queues.map(({ name }) => name)).toEqual(['broadcasts', 'default']);
    expect(options.priorityLoop).toEqual({ concurrency: 5 });
  });

  it('applies --concurrency to all named queues together', () => {
    const commandOptions = { memory, queue: ['broadcasts', 'default'], concurrency: 1 };
    expect(toQueueWorkerOptions(commandOptions, 'redis').priorityLoop).toEqual({ concurrency: 1 });
  });

  it('uses no priority loop for a single named queue', () => {
    const options = toQueueWorkerOptions({ memory, queue: ['default'] }, 'database');
    expect(options.priorityLoop).toBeUndefined();
    expect(options.queuesOfOtherWorkers).toEqual(['broadcasts']);
  });

  it('keeps 0 for tries and timeout, and sets no limit for 0 jobs or 0 seconds', () => {
    const commandOptions = { memory, tries: 0, timeout: 0, maxJobs: 0, maxTime: 0 };
    const { jobDefaults, limits } = toQueueWorkerOptions(commandOptions, 'database');
    expect(jobDefaults).toEqual({ tries: 0, timeoutSeconds: 0 });
    expect(limits).toMatchObject({ maxJobs: undefined, maxSeconds: undefined });
  });
});
