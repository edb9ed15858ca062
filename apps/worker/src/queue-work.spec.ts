import { queueWork } from './queue-work';

const memory = 1_024;

describe('queueWork', () => {
  it('works all queues side by side when none is named', () => {
    const work = queueWork({ memory }, 'database');
    expect(work.strictOrder).toBeUndefined();
    expect(work.queues.map(({ name }) => name)).toEqual(['default', 'broadcasts']);
  });

  it('works named queues in their order, with no more slots than the smallest of them', () => {
    const work = queueWork({ memory, queue: ['broadcasts', 'default'] }, 'redis');
    expect(work.queues.map(({ name }) => name)).toEqual(['broadcasts', 'default']);
    expect(work.strictOrder).toEqual({ slots: 5 });
  });

  it('shares --concurrency among named queues', () => {
    const options = { memory, queue: ['broadcasts', 'default'], concurrency: 1 };
    expect(queueWork(options, 'redis').strictOrder).toEqual({ slots: 1 });
  });

  it('has nothing to put in order when one queue is named', () => {
    const work = queueWork({ memory, queue: ['default'] }, 'database');
    expect(work.strictOrder).toBeUndefined();
    expect(work.otherQueues).toEqual(['broadcasts']);
  });

  it('passes 0 tries and 0 seconds on, and knows no limit of 0 jobs or 0 seconds', () => {
    const options = { memory, tries: 0, timeout: 0, maxJobs: 0, maxTime: 0 };
    const { defaults, limits } = queueWork(options, 'database');
    expect(defaults).toEqual({ tries: 0, timeoutSeconds: 0 });
    expect(limits).toMatchObject({ maxJobs: undefined, maxSeconds: undefined });
  });
});
