/** An item that waits for its batch, with the callbacks that settle the promise returned by {@link Batcher.submit}. */
interface PendingItem<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
  readonly reject: (error: unknown) => void;
}

const DEFAULT_MAX_BATCH_SIZE = 500;

/**
 * Groups concurrent items into batches, e.g. many look-ups into one SQL statement. An item submitted while no batch is
 * being processed forms a batch of one at once; items submitted during a batch form the next batch. Results are not
 * cached: an item always belongs to a batch that started after the item was submitted.
 */
export class Batcher<Item, Result> {
  private pendingItems: PendingItem<Item, Result>[] = [];
  private isProcessing = false;

  /**
   * @param processBatch - returns one result, or a promise of one, per item and in the order of the items. When it
   *   rejects, every item of the batch rejects.
   * @param maxBatchSize - maximum number of items per batch; default 500
   */
  constructor(
    private readonly processBatch: (
      items: readonly Item[],
    ) => Promise<readonly (Result | Promise<Result>)[]>,
    private readonly maxBatchSize = DEFAULT_MAX_BATCH_SIZE,
  ) {}

  /** Adds an item to the next batch, which starts at once if none is being processed. Resolves to the item's result. */
  submit(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.pendingItems.push({ item, resolve, reject });
      if (!this.isProcessing) void this.processPendingItems();
    });
  }

  /** Processes batches until no item is pending. Never rejects: a failure rejects the items of its batch instead. */
  private async processPendingItems(): Promise<void> {
    this.isProcessing = true;
    while (this.pendingItems.length > 0)
      await this.processAndSettleBatch(this.pendingItems.splice(0, this.maxBatchSize));
    this.isProcessing = false;
  }

  /** Processes one batch and settles the promise of each of its items. Never rejects. */
  private async processAndSettleBatch(batch: readonly PendingItem<Item, Result>[]): Promise<void> {
    try {
      const results = await this.processBatch(batch.map(({ item }) => item));
      if (results.length !== batch.length)
        throw new RangeError(
          `expected ${batch.length} results of the batch, got ${results.length}`,
        );
      for (const [index, { resolve }] of batch.entries())
        resolve(results[index] as Result | Promise<Result>);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
