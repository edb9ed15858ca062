/** An event, a subscription or a connection that a test waited for did not come in time. */
export class NotReceivedError extends Error {
  readonly code = 'NOT_RECEIVED';

  constructor(message: string) {
    super(message);
    this.name = 'NotReceivedError';
  }
}

interface PendingWait<T> {
  readonly accepts: (value: T) => boolean;
  readonly resolve: (value: T) => void;
}

/** Keeps received values, and lets tests wait for a value without polling. */
export class ValueInbox<T> {
  private readonly received: T[] = [];
  private readonly waiting = new Set<PendingWait<T>>();

  /** All values received so far. */
  get all(): readonly T[] {
    return this.received;
  }

  /** Keeps a value, and resolves the waits that accept it. */
  receive(value: T): void {
    this.received.push(value);
    for (const waiting of this.waiting)
      if (waiting.accepts(value)) {
        this.waiting.delete(waiting);
        waiting.resolve(value);
      }
  }

  /**
   * Resolves with the first accepted value that has been received or will be.
   *
   * @param what - subject of the error message
   * @throws NotReceivedError
   */
  async waitFor(what: string, accepts: (value: T) => boolean, timeoutMs: number): Promise<T> {
    const found = this.received.find(accepts);
    if (found !== undefined) return found;
    return new Promise((resolve, reject) => {
      const waiting: PendingWait<T> = {
        accepts,
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.delete(waiting);
        const seen = this.received.map((value) => JSON.stringify(value)).join(', ') || 'nothing';
        reject(
          new NotReceivedError(
            `${what} was not received within ${timeoutMs} ms; received: ${seen}`,
          ),
        );
      }, timeoutMs);
      this.waiting.add(waiting);
    });
  }
}
