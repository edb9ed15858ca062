/** Wakes one sleeper. Ringing while nobody sleeps is remembered: the next sleep ends at once. */
export class Alarm {
  private rung = false;
  private wake: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.wake();
  }

  /** Resolves after `maxMs`, at a {@link ring}, or when `stopping` aborts. */
  async sleep(maxMs: number, stopping: AbortSignal): Promise<void> {
    if (!this.rung && !stopping.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => this.wake(), maxMs);
        this.wake = () => {
          clearTimeout(timer);
          stopping.removeEventListener('abort', this.wake);
          resolve();
        };
        stopping.addEventListener('abort', this.wake);
      });
    this.rung = false;
  }
}
