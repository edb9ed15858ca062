/** What waits while Redis is away; beyond it the oldest are dropped. */
const MAX_MESSAGES = 10_000;
const MAX_CHARACTERS = 16 * 1024 * 1024;

interface Entry {
  readonly channel: string;
  readonly text: string;
  isSent: boolean;
  /** Who waits for Redis to have it. */
  waiters: (() => void)[] | undefined;
}

/** Messages for other nodes, in order, each kept until Redis has it. */
export class Outgoing {
  private readonly entries = new Set<Entry>();
  private last: Entry | undefined;
  private characters = 0;
  private isFlowing = false;

  /**
   * @param publish - rejects when it is not certain that Redis has the message
   * @param dropped - too much waits: one message was given up
   */
  constructor(
    private readonly publish: (channel: string, text: string) => Promise<unknown>,
    private readonly dropped: () => void,
    private readonly maxMessages = MAX_MESSAGES,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** Whether messages go out at once. */
  get flows(): boolean {
    return this.isFlowing;
  }

  add(channel: string, text: string): void {
    const entry: Entry = { channel, text, isSent: false, waiters: undefined };
    this.entries.add(entry);
    this.last = entry;
    this.characters += text.length;
    for (const oldest of this.entries) {
      if (this.entries.size <= this.maxMessages && this.characters <= MAX_CHARACTERS) break;
      this.remove(oldest);
      this.dropped();
    }
    if (this.isFlowing) this.send(entry);
  }

  /** Sends what waits, and from now on everything at once. */
  flow(): void {
    this.isFlowing = true;
    for (const entry of this.entries) if (!entry.isSent) this.send(entry);
  }

  /** Keeps everything back; what Redis has not confirmed is sent again, and recognised by its number. */
  halt(): void {
    this.isFlowing = false;
    for (const entry of this.entries) {
      entry.isSent = false;
      release(entry);
    }
  }

  /** Resolves when Redis has what was added so far; at once when it is away. */
  settled(): Promise<void> {
    const { last } = this;
    if (!this.isFlowing || last?.isSent !== true || !this.entries.has(last))
      return Promise.resolve();
    return new Promise((resolve) => (last.waiters ??= []).push(resolve));
  }

  private send(entry: Entry): void {
    entry.isSent = true;
    this.publish(entry.channel, entry.text).then(
      () => this.remove(entry),
      // Sent again with the next beat, or when the connection is back.
      () => {
        entry.isSent = false;
        release(entry);
      },
    );
  }

  private remove(entry: Entry): void {
    if (!this.entries.delete(entry)) return;
    this.characters -= entry.text.length;
    release(entry);
  }
}

function release(entry: Entry): void {
  const { waiters = [] } = entry;
  entry.waiters = undefined;
  for (const resolve of waiters) resolve();
}
