import { FailedHookError, InvalidJobPayloadError, UnrecoverableJobError } from '../job/job-errors';
import type { JobDefinition } from '../job/job.decorator';
import { retryDelayMs } from './retry-policy';

const definition: JobDefinition = {
  name: 'sample',
  queue: 'default',
  tries: 5,
  backoffSeconds: [1, 5],
  timeoutSeconds: 60,
};
const error = new Error('broken');

describe('retryDelayMs', () => {
  it('takes the waits in order and repeats the last one', () => {
    const delays = [1, 2, 3, 4].map((attempt) => retryDelayMs(definition, attempt, error));
    expect(delays).toEqual([1_000, 5_000, 5_000, 5_000]);
  });

  it('does not wait where no waits are given', () => {
    expect(retryDelayMs({ ...definition, backoffSeconds: [] }, 1, error)).toBe(0);
  });

  it('ends with the last try', () => {
    expect(retryDelayMs(definition, 5, error)).toBeUndefined();
    expect(retryDelayMs({ ...definition, tries: 1 }, 1, error)).toBeUndefined();
  });

  it('never ends with 0 tries, except for what is not to be tried again', () => {
    const endless = { ...definition, tries: 0 };
    expect(retryDelayMs(endless, 1_000, error)).toBe(5_000);
    expect(retryDelayMs(endless, 1, new UnrecoverableJobError('gone'))).toBeUndefined();
  });

  it.each([new UnrecoverableJobError('gone'), new InvalidJobPayloadError('not one of ours')])(
    'ends at once with %s',
    (unrecoverable) => {
      expect(retryDelayMs(definition, 1, unrecoverable)).toBeUndefined();
    },
  );

  it('goes on for a hook that failed, ever slower up to a minute', () => {
    const hookError = new FailedHookError(error, new Error('no database'));
    const delays = [1, 5, 6, 9, 40].map((attempt) => retryDelayMs(definition, attempt, hookError));
    expect(delays).toEqual([1_000, 1_000, 2_000, 16_000, 60_000]);
  });
});
