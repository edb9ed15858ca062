interface PendingItem<Call, Answer> {
  readonly item: Call;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
  readonly reject: (error: unknown) => void;
}

const DEFAULT_MAX_BATCH_SIZE = 500;

/**
 * Calls that come while one is under way go together with the next one: a lone call waits for nothing, and many at once
 * share the way to the database. Nothing is remembered: a call is only ever part of a run that began after it.
 */
export class Batcher<Call, Answer> {
  private pendingItems: PendingItem<Call, Answer>[] = [];
  private isRunning = false;

  /**
   * @param processBatch - the answers in the order of the calls, or promises of them; when it rejects, all of these calls do
   * @param maxBatchSize - most of one run
   */
  constructor(
    private readonly processBatch: (
      calls: readonly Call[],
    ) => Promise<readonly (Answer | Promise<Answer>)[]>,
    private readonly maxBatchSize = DEFAULT_MAX_BATCH_SIZE,
  ) {}

  submit(call: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.pendingItems.push({ item: call, resolve, reject });
      if (!this.isRunning) void this.processAllBatches();
    });
  }

  /** Never rejects: every failure is that of some calls. */
  private async processAllBatches(): Promise<void> {
    this.isRunning = true;
    while (this.pendingItems.length > 0)
      await this.settleBatch(this.pendingItems.splice(0, this.maxBatchSize));
    this.isRunning = false;
  }

  private async settleBatch(batch: readonly PendingItem<Call, Answer>[]): Promise<void> {
    try {
      const answers = await this.processBatch(batch.map(({ item: call }) => call));
      if (answers.length !== batch.length)
        throw new RangeError(`${batch.length} calls got ${answers.length} answers`);
      for (const [index, { resolve }] of batch.entries())
        resolve(answers[index] as Answer | Promise<Answer>);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
