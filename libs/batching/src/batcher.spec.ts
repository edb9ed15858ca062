import { Batcher } from './batcher';

describe('Batcher', () => {
  /** What was run, and the way to let it end. */
  const runs: { calls: readonly number[]; end: (error?: Error) => void }[] = [];
  const tens = (maxCalls?: number) =>
    new Batcher<number, number>(
      (calls) =>
        new Promise((resolve, reject) =>
          runs.push({
            calls,
            end: (error) => (error ? reject(error) : resolve(calls.map((call) => call * 10))),
          }),
        ),
      maxCalls,
    );
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (error?: Error) => {
    runs.at(-1)?.end(error);
    await turn();
  };
  beforeEach(() => runs.splice(0));

  it('runs a lone call at once', async () => {
    const answer = tens().submit(1);
    expect(runs.map(({ calls }) => calls)).toEqual([[1]]);
    await end();
    expect(await answer).toBe(10);
  });

  it('runs together what came meanwhile, and answers each its own', async () => {
    const batcher = tens();
    const answers = Promise.all([1, 2, 3, 2].map((call) => batcher.submit(call)));
    await end();
    expect(runs.map(({ calls }) => calls)).toEqual([[1], [2, 3, 2]]);
    await end();
    expect(await answers).toEqual([10, 20, 30, 20]);
  });

  it('answers no call from a run that began before it', async () => {
    const batcher = tens();
    const first = batcher.submit(1);
    const second = batcher.submit(1);
    await end();
    expect(await first).toBe(10);
    expect(runs).toHaveLength(2);
    await end();
    expect(await second).toBe(10);
  });

  it('runs no more at once than it may', async () => {
    const batcher = tens(2);
    const answers = Promise.all([1, 2, 3, 4].map((call) => batcher.submit(call)));
    await end();
    await end();
    await end();
    expect(runs.map(({ calls }) => calls)).toEqual([[1], [2, 3], [4]]);
    expect(await answers).toEqual([10, 20, 30, 40]);
  });

  it('fails the calls of a run that fails, and no others', async () => {
    const batcher = tens();
    const first = batcher.submit(1);
    const others = Promise.allSettled([batcher.submit(2), batcher.submit(3)]);
    await end();
    await end(new Error('no database'));
    const last = batcher.submit(4);
    await end();
    expect(await first).toBe(10);
    expect((await others).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await last).toBe(40);
  });

  it('fails single calls of a run, and not the others', async () => {
    const even = new Batcher<number, number>((calls) =>
      Promise.resolve(calls.map((n) => (n % 2 ? Promise.reject(new Error(`${n} is odd`)) : n))),
    );
    const answers = await Promise.allSettled([0, 1, 2].map((call) => even.submit(call)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails calls that get no answer', async () => {
    const mute = new Batcher<number, number>(() => Promise.resolve([]));
    await expect(mute.submit(1)).rejects.toThrow('1 calls got 0 answers');
  });
});
