import { setTimeout as sleep } from 'node:timers/promises';
import { retryWithJitter } from '@giftspire/http-client';
import { UserRequestFailed } from './user-connections-api';

export interface BackgroundRetryOptions {
  /** Time limit of the first attempt, for which the caller waits. */
  readonly firstTimeoutMs: number;
  /** Time limit of each attempt in the background. */
  readonly timeoutMs: number;
  /** Longest delay before the second attempt. It doubles with each attempt, up to {@link maxDelayMs}. */
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** Time after which a request that keeps failing is dropped. */
  readonly dropAfterMs: number;
  /** Maximum number of requests in the background. Further requests are dropped after their first attempt. */
  readonly maxPending: number;
}

/** A request that can be repeated. */
export interface RepeatableRequest {
  /** Subject of the log messages, e.g. `closing connections of user 7`. */
  readonly description: string;
  /** @throws UserRequestFailed */
  readonly send: (timeoutMs: number) => Promise<void>;
}

/** Log of failed requests. Nest's `Logger` implements it. */
export interface RetryLogger {
  warn(message: string): void;
  error(message: string): void;
}

/** Sends requests whose callers wait for the first attempt only, and repeats those that fail in the background. */
export class BackgroundRetries {
  private readonly pending = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly options: BackgroundRetryOptions,
    private readonly logger: RetryLogger,
  ) {}

  /**
   * Returns whether the first attempt succeeded. If not, the request is repeated in the background.
   *
   * @throws UserRequestFailed when the server rejected the request, so that a repetition would fail as well
   */
  async send(request: RepeatableRequest): Promise<boolean> {
    try {
      await request.send(this.options.firstTimeoutMs);
      return true;
    } catch (error) {
      if (!isTransient(error)) throw error;
      this.startRetrying(request, error);
      return false;
    }
  }

  /** Makes one last attempt for each pending request, and drops those that fail. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.pending);
  }

  private startRetrying(request: RepeatableRequest, firstError: UserRequestFailed): void {
    const { description } = request;
    if (this.stopping.signal.aborted || this.pending.size >= this.options.maxPending)
      return this.logger.error(`${description} failed and is dropped: ${firstError.message}`);
    this.logger.warn(`${description} failed and is retried: ${firstError.message}`);
    const retries = this.retry(request, firstError).finally(() => this.pending.delete(retries));
    this.pending.add(retries);
  }

  /** Never rejects, because no caller awaits it. */
  private async retry(request: RepeatableRequest, firstError: UserRequestFailed): Promise<void> {
    const { timeoutMs, firstDelayMs, maxDelayMs, dropAfterMs } = this.options;
    const dropAtMs = performance.now() + dropAfterMs;
    try {
      await retryWithJitter(
        (attempt) => (attempt === 1 ? Promise.reject(firstError) : request.send(timeoutMs)),
        {
          firstDelayMs,
          maxDelayMs,
          shouldRetry: (error) =>
            isTransient(error) && !this.stopping.signal.aborted && performance.now() < dropAtMs,
          delay: (delayMs) => this.delay(delayMs),
        },
      );
    } catch (error) {
      const { message } = error as Error;
      this.logger.error(`${request.description} failed and is dropped: ${message}`);
    }
  }

  /** Waits for the given time, or until {@link stop} is called. */
  private async delay(delayMs: number): Promise<void> {
    const { signal } = this.stopping;
    await sleep(delayMs, undefined, { signal, ref: false }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

function isTransient(error: unknown): error is UserRequestFailed {
  return error instanceof UserRequestFailed && error.isTransient;
}
