/**
 * Does `work` for one value at a time and, of the values that arrive meanwhile, for the last only: a slow receiver gets
 * fewer of them, in order, and holds nobody up.
 */
export class LatestOnly<Value> {
  private next: { value: Value } | undefined;
  private isBusy = false;

  /** @param work - must not reject */
  constructor(private readonly work: (value: Value) => Promise<void>) {}

  push(value: Value): void {
    this.next = { value };
    // Ends by itself; `work` deals with its own errors.
    if (!this.isBusy) void this.workOff();
  }

  /** Forgets what is waiting; what is being worked on goes on. */
  clear(): void {
    this.next = undefined;
  }

  private async workOff(): Promise<void> {
    this.isBusy = true;
    while (this.next !== undefined) {
      const { value } = this.next;
      this.next = undefined;
      await this.work(value);
    }
    this.isBusy = false;
  }
}
