/** What a test waited for did not come in time. */
export class NotReceivedError extends Error {
  readonly code = 'NOT_RECEIVED';

  constructor(message: string) {
    super(message);
    this.name = 'NotReceivedError';
  }
}

interface PendingFind<T> {
  readonly accepts: (value: T) => boolean;
  readonly resolve: (value: T) => void;
}

/** Keeps what arrives, and hands it to who waits for it: no polling, no sleeping. */
export class EventInbox<T> {
  private readonly arrived: T[] = [];
  private readonly waiting = new Set<PendingFind<T>>();

  get all(): readonly T[] {
    return this.arrived;
  }

  push(value: T): void {
    this.arrived.push(value);
    for (const waiting of this.waiting)
      if (waiting.accepts(value)) {
        this.waiting.delete(waiting);
        waiting.resolve(value);
      }
  }

  /**
   * The first that is accepted, of what has arrived and what will.
   *
   * @param what - named in the error
   * @throws NotReceivedError
   */
  async waitFor(what: string, accepts: (value: T) => boolean, timeoutMs: number): Promise<T> {
    const there = this.arrived.find(accepts);
    if (there !== undefined) return there;
    return new Promise((resolve, reject) => {
      const waiting: PendingFind<T> = {
        accepts,
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.delete(waiting);
        const seen = this.arrived.map((value) => JSON.stringify(value)).join(', ') || 'nothing';
        reject(new NotReceivedError(`${what} did not come within ${timeoutMs} ms; came: ${seen}`));
      }, timeoutMs);
      this.waiting.add(waiting);
    });
  }
}
