import { runWithTimeout } from './run-with-timeout';

const createTimeoutError = () => new Error('timed out');
const oneSecond = { timeoutMs: 1_000, createTimeoutError };
const tenMs = { timeoutMs: 10, createTimeoutError };

describe('runWithTimeout', () => {
  it('resolves with the result of an operation that ends in time', async () => {
    await expect(runWithTimeout(oneSecond, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('rejects with the error of the operation', async () => {
    const operation = () => Promise.reject(new Error('broken'));
    await expect(runWithTimeout(oneSecond, operation)).rejects.toThrow('broken');
  });

  it('rejects at the timeout although the operation ignores its signal', async () => {
    await expect(runWithTimeout(tenMs, () => new Promise(() => {}))).rejects.toThrow('timed out');
  });

  it('never times out when the timeout is infinite', async () => {
    const operation = (signal: AbortSignal) =>
      new Promise<void>((resolve) => setTimeout(() => resolve(signal.throwIfAborted()), 20));
    await expect(
      runWithTimeout({ timeoutMs: Infinity, createTimeoutError }, operation),
    ).resolves.toBeUndefined();
  });

  it('aborts the signal of the operation with the timeout error', async () => {
    let operationSignal: AbortSignal | undefined;
    const operation = (signal: AbortSignal) => {
      operationSignal = signal;
      return new Promise<void>(() => {});
    };
    const error: unknown = await runWithTimeout(tenMs, operation).catch(
      (thrown: unknown) => thrown,
    );
    expect(operationSignal?.reason).toBe(error);
  });

  it('does not start the operation when the outer signal is already aborted', async () => {
    const operation = jest.fn();
    await expect(
      runWithTimeout({ ...oneSecond, signal: AbortSignal.abort(new Error('lost')) }, operation),
    ).rejects.toThrow('lost');
    expect(operation).not.toHaveBeenCalled();
  });

  it('rejects when the outer signal aborts during the operation', async () => {
    const outer = new AbortController();
    const result = runWithTimeout(
      { ...oneSecond, signal: outer.signal },
      () => new Promise(() => {}),
    );
    outer.abort(new Error('lost'));
    await expect(result).rejects.toThrow('lost');
  });
});
