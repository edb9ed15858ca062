import { TooManyAttemptsException } from './too-many-attempts.exception';

describe('TooManyAttemptsException', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_700_000_000_500 }));
  afterEach(() => jest.useRealTimers());

  it('has the headers of Laravel, with the end of the window as Unix time in seconds', () => {
    const exception = new TooManyAttemptsException({
      isAllowed: false,
      maxAttempts: 3,
      remainingAttempts: 0,
      secondsUntilReset: 60,
    });
    expect(exception.headers).toEqual({
      'X-RateLimit-Limit': '3',
      'X-RateLimit-Remaining': '0',
      'Retry-After': '60',
      'X-RateLimit-Reset': '1700000060',
    });
  });
});
