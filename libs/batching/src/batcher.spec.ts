import { Batcher } from './batcher';

describe('Batcher', () => {
  /** Batches started so far. `finish` ends the processing of a batch: with its results, or with `error` if given. */
  const batches: { items: readonly number[]; finish: (error?: Error) => void }[] = [];
  const createTenfoldBatcher = (maxBatchSize?: number) =>
    new Batcher<number, number>(
      (items) =>
        new Promise((resolve, reject) =>
          batches.push({
            items,
            finish: (error) => (error ? reject(error) : resolve(items.map((item) => item * 10))),
          }),
        ),
      maxBatchSize,
    );
  const waitForNextEventLoopTurn = () => new Promise((resolve) => setImmediate(resolve));
  const finishLastBatch = async (error?: Error) => {
    batches.at(-1)?.finish(error);
    await waitForNextEventLoopTurn();
  };
  beforeEach(() => batches.splice(0));

  it('processes a single item at once', async () => {
    const result = createTenfoldBatcher().submit(1);
    expect(batches.map(({ items }) => items)).toEqual([[1]]);
    await finishLastBatch();
    expect(await result).toBe(10);
  });

  it('batches the items submitted during a batch, and returns to each its own result', async () => {
    const batcher = createTenfoldBatcher();
    const results = Promise.all([1, 2, 3, 2].map((item) => batcher.submit(item)));
    await finishLastBatch();
    expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3, 2]]);
    await finishLastBatch();
    expect(await results).toEqual([10, 20, 30, 20]);
  });

  it('returns no result of a batch that started before the item was submitted', async () => {
    const batcher = createTenfoldBatcher();
    const first = batcher.submit(1);
    const second = batcher.submit(1);
    await finishLastBatch();
    expect(await first).toBe(10);
    expect(batches).toHaveLength(2);
    await finishLastBatch();
    expect(await second).toBe(10);
  });

  it('limits the number of items per batch', async () => {
    const batcher = createTenfoldBatcher(2);
    const results = Promise.all([1, 2, 3, 4].map((item) => batcher.submit(item)));
    await finishLastBatch();
    await finishLastBatch();
    await finishLastBatch();
    expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3], [4]]);
    expect(await results).toEqual([10, 20, 30, 40]);
  });

  it('rejects the items of a failed batch and no others', async () => {
    const batcher = createTenfoldBatcher();
    const first = batcher.submit(1);
    const others = Promise.allSettled([batcher.submit(2), batcher.submit(3)]);
    await finishLastBatch();
    await finishLastBatch(new Error('no database'));
    const last = batcher.submit(4);
    await finishLastBatch();
    expect(await first).toBe(10);
    expect((await others).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await last).toBe(40);
  });

  it('rejects single items of a batch without the others', async () => {
    const evenOnly = new Batcher<number, number>((items) =>
      Promise.resolve(items.map((n) => (n % 2 ? Promise.reject(new Error(`${n} is odd`)) : n))),
    );
    const results = await Promise.allSettled([0, 1, 2].map((item) => evenOnly.submit(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('rejects the items of a batch that returns too few results', async () => {
    const withoutResults = new Batcher<number, number>(() => Promise.resolve([]));
    await expect(withoutResults.submit(1)).rejects.toThrow(
      'expected 1 results of the batch, got 0',
    );
  });
});
