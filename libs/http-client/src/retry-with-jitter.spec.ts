import { retryWithJitter, type RetryOptions } from './retry-with-jitter';

describe('retryWithJitter', () => {
  const delays: number[] = [];
  const options: RetryOptions = {
    firstDelayMs: 100,
    shouldRetry: () => true,
    delay: (delayMs) => Promise.resolve(void delays.push(delayMs)),
  };
  /** Returns an operation that fails the given number of times, and then returns the number of its attempt. */
  const failing = (times: number, error = new Error('busy')) =>
    jest.fn((attempt: number) =>
      attempt <= times ? Promise.reject(error) : Promise.resolve(attempt),
    );

  beforeEach(() => {
    delays.length = 0;
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('returns the result of the first attempt that succeeds', async () => {
    expect(await retryWithJitter(failing(0), options)).toBe(1);
    expect(await retryWithJitter(failing(3), options)).toBe(4);
  });

  it('throws the last error after the maximum number of attempts', async () => {
    const error = new Error('busy');
    const operation = failing(9, error);
    await expect(retryWithJitter(operation, { ...options, maxAttempts: 3 })).rejects.toBe(error);
    expect(operation).toHaveBeenCalledTimes(3);
    expect(delays).toHaveLength(2);
  });

  it('does not retry after an error that would come again', async () => {
    const operation = failing(9);
    const shouldRetry = () => false;
    await expect(retryWithJitter(operation, { ...options, shouldRetry })).rejects.toThrow('busy');
    expect(operation).toHaveBeenCalledTimes(1);
  });

  it.each([
    [0, [50, 100, 200, 250]],
    [1, [100, 200, 400, 500]],
  ])('doubles the delay up to the limit, with jitter (random %d)', async (random, expected) => {
    jest.spyOn(Math, 'random').mockReturnValue(random);
    await retryWithJitter(failing(4), { ...options, maxDelayMs: 500 });
    expect(delays).toEqual(expected);
  });

  it('waits between the attempts', async () => {
    const startedAtMs = performance.now();
    await retryWithJitter(failing(1), { firstDelayMs: 40, shouldRetry: () => true });
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(19);
  });

  it('ends the wait with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const { signal } = controller;
    const retried = retryWithJitter(failing(1), {
      firstDelayMs: 60_000,
      shouldRetry: () => true,
      signal,
    });
    setImmediate(() => controller.abort(reason));
    await expect(retried).rejects.toBe(reason);
  });
});
