import { InvalidJobDefinitionError } from './job-errors';
import {
  getJobDefinition,
  Job,
  getQueueName,
  type JobClass,
  type JobOptions,
} from './job.decorator';
import type { JsonObject } from './json';

const createJobClass = (options: JobOptions): JobClass => {
  @Job(options)
  class SampleJob {
    static fromPayload(): SampleJob {
      return new SampleJob();
    }
    toPayload(): JsonObject {
      return {};
    }
  }
  return SampleJob;
};

describe('@Job', () => {
  it('stores the name of the queue of a job', () => {
    expect(getQueueName(createJobClass({ name: 'sample', queue: 'slow' }))).toBe('slow');
  });

  it('defaults to one attempt, a timeout of 60 s and no back-off', () => {
    expect(getJobDefinition(createJobClass({ name: 'sample', queue: 'default' }))).toEqual({
      name: 'sample',
      queue: 'default',
      tries: 1,
      backoffSeconds: [],
      timeoutSeconds: 60,
    });
  });

  it.each<[string, Partial<JobOptions>]>([
    ['name', { name: '' }],
    ['name', { name: 'a:b' }],
    ['name', { name: 'x'.repeat(129) }],
    ['queue', { queue: 'x'.repeat(65) }],
    ['tries', { tries: -1 }],
    ['tries', { tries: 1.5 }],
    ['tries', { tries: 256 }],
    ['backoffSeconds', { backoffSeconds: [1, -1] }],
    ['backoffSeconds', { backoffSeconds: [Number.NaN] }],
    ['timeoutSeconds', { timeoutSeconds: -1 }],
    ['timeoutSeconds', { timeoutSeconds: Number.NaN }],
    ['uniqueForSeconds', { uniqueForSeconds: -1 }],
    ['uniqueForSeconds', { uniqueForSeconds: Number.POSITIVE_INFINITY }],
  ])('rejects an invalid %s: %j', (option, options) => {
    const defineJob = () => createJobClass({ name: 'sample', queue: 'default', ...options });
    expect(defineJob).toThrow(InvalidJobDefinitionError);
    expect(defineJob).toThrow(`@Job of SampleJob: ${option} must`);
  });

  it('is not inherited by a subclass', () => {
    class JobSubclass extends createJobClass({ name: 'sample', queue: 'default' }) {}
    expect(() => getJobDefinition(JobSubclass as unknown as JobClass)).toThrow(
      'JobSubclass is not marked with @Job',
    );
  });
});
