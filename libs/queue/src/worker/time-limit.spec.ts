import { within } from './time-limit';

const never = new AbortController().signal;
const overdue = () => new Error('overdue');

describe('within', () => {
  it('resolves with work that ends in time', async () => {
    await expect(within(1_000, overdue, never, () => Promise.resolve())).resolves.toBeUndefined();
  });

  it('passes on what the work throws', async () => {
    const work = () => Promise.reject(new Error('broken'));
    await expect(within(1_000, overdue, never, work)).rejects.toThrow('broken');
  });

  it('rejects at the limit although the work ignores its signal', async () => {
    await expect(within(10, overdue, never, () => new Promise(() => {}))).rejects.toThrow(
      'overdue',
    );
  });

  it('knows no limit that is infinite', async () => {
    const work = (signal: AbortSignal) =>
      new Promise<void>((resolve) => setTimeout(() => resolve(signal.throwIfAborted()), 20));
    await expect(within(Infinity, overdue, never, work)).resolves.toBeUndefined();
  });

  it('aborts the signal of the work with the same error', async () => {
    let seen: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      seen = signal;
      return new Promise<void>(() => {});
    };
    const error: unknown = await within(10, overdue, never, work).catch(
      (thrown: unknown) => thrown,
    );
    expect(seen?.reason).toBe(error);
  });

  it('does not start work whose outer signal is aborted already', async () => {
    const work = jest.fn();
    await expect(
      within(1_000, overdue, AbortSignal.abort(new Error('lost')), work),
    ).rejects.toThrow('lost');
    expect(work).not.toHaveBeenCalled();
  });

  it('rejects when the outer signal aborts during the work', async () => {
    const outer = new AbortController();
    const ended = within(1_000, overdue, outer.signal, () => new Promise(() => {}));
    outer.abort(new Error('lost'));
    await expect(ended).rejects.toThrow('lost');
  });
});
