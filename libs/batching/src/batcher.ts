interface Waiting<Call, Answer> {
  readonly call: Call;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
  readonly reject: (error: unknown) => void;
}

const MAX_CALLS = 500;

/**
 * Calls that come while one is under way go together with the next one: a lone call waits for nothing, and many at once
 * share the way to the database. Nothing is remembered: a call is only ever part of a run that began after it.
 */
export class Batcher<Call, Answer> {
  private waiting: Waiting<Call, Answer>[] = [];
  private isRunning = false;

  /**
   * @param run - the answers in the order of the calls, or promises of them; when it rejects, all of these calls do
   * @param maxCalls - most of one run
   */
  constructor(
    private readonly run: (
      calls: readonly Call[],
    ) => Promise<readonly (Answer | Promise<Answer>)[]>,
    private readonly maxCalls = MAX_CALLS,
  ) {}

  ask(call: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ call, resolve, reject });
      if (!this.isRunning) void this.runAll();
    });
  }

  /** Never rejects: every failure is that of some calls. */
  private async runAll(): Promise<void> {
    this.isRunning = true;
    while (this.waiting.length > 0) await this.runNext(this.waiting.splice(0, this.maxCalls));
    this.isRunning = false;
  }

  private async runNext(batch: readonly Waiting<Call, Answer>[]): Promise<void> {
    try {
      const answers = await this.run(batch.map(({ call }) => call));
      if (answers.length !== batch.length)
        throw new RangeError(`${batch.length} calls got ${answers.length} answers`);
      for (const [index, { resolve }] of batch.entries())
        resolve(answers[index] as Answer | Promise<Answer>);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
