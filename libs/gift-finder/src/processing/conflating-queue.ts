/**
 * A queue with at most one waiting value: it processes one value at a time, and a value pushed meanwhile replaces the
 * waiting one. A slow consumer therefore receives fewer values, in order, and never delays the producer.
 */
export class ConflatingQueue<Value> {
  private waiting: { value: Value } | undefined;
  private isProcessing = false;

  /** @param processValue - handles one value; must not reject */
  constructor(private readonly processValue: (value: Value) => Promise<void>) {}

  /**
   * Processes the value at once when the queue is idle, otherwise after the current value unless a newer one arrives.
   */
  push(value: Value): void {
    this.waiting = { value };
    // The promise is not awaited, so that the producer is never delayed; `processValue` does not reject.
    if (!this.isProcessing) void this.processUntilEmpty();
  }

  /** Discards the waiting value. The value being processed is not affected. */
  discardWaiting(): void {
    this.waiting = undefined;
  }

  /** Processes values until none is waiting. */
  private async processUntilEmpty(): Promise<void> {
    this.isProcessing = true;
    while (this.waiting !== undefined) {
      const { value } = this.waiting;
      this.waiting = undefined;
      await this.processValue(value);
    }
    this.isProcessing = false;
  }
}
