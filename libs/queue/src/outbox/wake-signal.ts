/** Ends the wait of its only waiter early. A wake without a waiter is remembered and ends the next wait at once. */
export class WakeSignal {
  private isWoken = false;
  private endWait: () => void = () => undefined;

  wake(): void {
    this.isWoken = true;
    this.endWait();
  }

  /** Resolves after `timeoutMs`, at a {@link wake}, or when `signal` aborts. */
  async wait(timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (!this.isWoken && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => this.endWait(), timeoutMs);
        this.endWait = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', this.endWait);
          resolve();
        };
        signal.addEventListener('abort', this.endWait);
      });
    this.isWoken = false;
  }
}
