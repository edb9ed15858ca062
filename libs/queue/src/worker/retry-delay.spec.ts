import {
  FailureNotRecordedError,
  InvalidJobPayloadError,
  UnrecoverableJobError,
} from '../job/job-errors';
import type { JobDefinition } from '../job/job.decorator';
import { findRetryDelayMs } from './retry-delay';

const definition: JobDefinition = {
  name: 'sample',
  queue: 'default',
  tries: 5,
  backoffSeconds: [1, 5],
  timeoutSeconds: 60,
};
const error = new Error('broken');

describe('findRetryDelayMs', () => {
  it('returns the back-off delays in order and repeats the last one', () => {
    const delays = [1, 2, 3, 4].map((attempt) => findRetryDelayMs(definition, attempt, error));
    expect(delays).toEqual([1_000, 5_000, 5_000, 5_000]);
  });

  it('returns 0 without back-off delays', () => {
    expect(findRetryDelayMs({ ...definition, backoffSeconds: [] }, 1, error)).toBe(0);
  });

  it('returns undefined after the last attempt', () => {
    expect(findRetryDelayMs(definition, 5, error)).toBeUndefined();
    expect(findRetryDelayMs({ ...definition, tries: 1 }, 1, error)).toBeUndefined();
  });

  it('has no limit of attempts with 0 tries, except for unrecoverable errors', () => {
    const endless = { ...definition, tries: 0 };
    expect(findRetryDelayMs(endless, 1_000, error)).toBe(5_000);
    expect(findRetryDelayMs(endless, 1, new UnrecoverableJobError('gone'))).toBeUndefined();
  });

  it.each([new UnrecoverableJobError('gone'), new InvalidJobPayloadError('invalid payload')])(
    'returns undefined for %s',
    (unrecoverable) => {
      expect(findRetryDelayMs(definition, 1, unrecoverable)).toBeUndefined();
    },
  );

  it('returns exponential delays of up to a minute for a failed hook', () => {
    const hookError = new FailureNotRecordedError(error, new Error('no database'));
    const delays = [1, 5, 6, 9, 40].map((attempt) =>
      findRetryDelayMs(definition, attempt, hookError),
    );
    expect(delays).toEqual([1_000, 1_000, 2_000, 16_000, 60_000]);
  });
});
