import { setTimeout as sleep } from 'node:timers/promises';
import { UserCallFailed } from './user-calls';

export interface PersistenceOptions {
  /** For the first attempt, which somebody waits for. */
  readonly firstTimeoutMs: number;
  /** For each further one. */
  readonly timeoutMs: number;
  /** Before the second attempt; doubled before each further one, up to {@link maxDelayMs}. */
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** After which it is given up. */
  readonly giveUpAfterMs: number;
  /** How many calls may wait for a further attempt at a time; beyond, one attempt has to do. */
  readonly maxWaiting: number;
}

/** A call, and how to name it in the log. */
export interface PersistentCall {
  readonly name: string;
  readonly run: (timeoutMs: number) => Promise<void>;
}

/** Where it is said that a call did not succeed. Nest's `Logger` fits. */
export interface CallLog {
  warn(message: string): void;
  error(message: string): void;
}

/** Calls whose caller waits for the first attempt only. Those that fail are tried again behind his back. */
export class PersistentCalls {
  private readonly waiting = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly options: PersistenceOptions,
    private readonly log: CallLog,
  ) {}

  /**
   * @returns whether the first attempt succeeded
   * @throws UserCallFailed when the server refused, which trying again would not change
   */
  async make(call: PersistentCall): Promise<boolean> {
    try {
      await call.run(this.options.firstTimeoutMs);
      return true;
    } catch (error) {
      if (!(error instanceof UserCallFailed) || !error.mayPass) throw error;
      this.goOnWith(call, error);
      return false;
    }
  }

  /** Tries once more what waits; what fails then is given up. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.waiting);
  }

  private goOnWith(call: PersistentCall, { message }: UserCallFailed): void {
    if (this.stopping.signal.aborted || this.waiting.size >= this.options.maxWaiting)
      return this.log.error(`${call.name} is given up: ${message}`);
    this.log.warn(`${call.name} is tried again: ${message}`);
    const repetition = this.repeat(call).finally(() => this.waiting.delete(repetition));
    this.waiting.add(repetition);
  }

  /** Never rejects: nobody waits for it. */
  private async repeat({ name, run }: PersistentCall): Promise<void> {
    const { timeoutMs, firstDelayMs, maxDelayMs, giveUpAfterMs } = this.options;
    const startedAtMs = performance.now();
    for (let delayMs = firstDelayMs; ; delayMs = Math.min(2 * delayMs, maxDelayMs)) {
      await this.pause(delayMs * (0.5 + Math.random() / 2));
      try {
        return await run(timeoutMs);
      } catch (error) {
        const isOver =
          !(error instanceof UserCallFailed && error.mayPass) ||
          this.stopping.signal.aborted ||
          performance.now() - startedAtMs >= giveUpAfterMs;
        if (isOver) return this.log.error(`${name} is given up: ${(error as Error).message}`);
      }
    }
  }

  /** Ends early when there is no time left. */
  private async pause(durationMs: number): Promise<void> {
    await sleep(durationMs, undefined, { signal: this.stopping.signal, ref: false }).catch(
      (error: unknown) => {
        if (!this.stopping.signal.aborted) throw error;
      },
    );
  }
}
