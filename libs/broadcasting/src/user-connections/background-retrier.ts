import { setTimeout as sleep } from 'node:timers/promises';
import { retryWithJitter } from '@giftspire/http-client';
import { UserConnectionsRequestFailed } from './user-connections-api';

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
  /** @throws UserConnectionsRequestFailed */
  readonly send: (timeoutMs: number) => Promise<void>;
}

/** Log of failed requests. Nest's `Logger` implements it. */
export interface RequestFailureLogger {
  warn(message: string): void;
  error(message: string): void;
}

/** Sends requests whose callers wait only for the first attempt. Those that fail are repeated in the background. */
export class BackgroundRetrier {
  private readonly pending = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly options: BackgroundRetryOptions,
    private readonly logger: RequestFailureLogger,
  ) {}

  /**
   * Sends a request and waits for its first attempt.
   *
   * @returns false when that attempt failed, and the request is repeated in the background, or dropped after
   *   {@link makeLastAttempts} or over the limit of pending requests
   * @throws UserConnectionsRequestFailed when the server rejected the request, so that a repetition would fail as well
   */
  async sendOrRetryLater(request: RepeatableRequest): Promise<boolean> {
    try {
      await request.send(this.options.firstTimeoutMs);
      return true;
    } catch (error) {
      if (!isTransientRequestFailure(error)) throw error;
      this.retryInBackgroundOrDrop(request, error);
      return false;
    }
  }

  /** Makes one last attempt for each pending request, and drops those that fail. Later requests are not repeated. */
  async makeLastAttempts(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.pending);
  }

  /** Repeats a request in the background. Logs it as dropped over the limit or after {@link makeLastAttempts}. */
  private retryInBackgroundOrDrop(
    request: RepeatableRequest,
    firstError: UserConnectionsRequestFailed,
  ): void {
    const { description } = request;
    if (this.stopping.signal.aborted || this.pending.size >= this.options.maxPending)
      return this.logger.error(`${description} failed and is dropped: ${firstError.message}`);
    this.logger.warn(`${description} failed and is retried: ${firstError.message}`);
    const retries = this.retryUntilSentOrDropped(request, firstError).finally(() =>
      this.pending.delete(retries),
    );
    this.pending.add(retries);
  }

  /** Repeats a request until it succeeds, is rejected or takes too long. Never rejects, because no caller awaits it. */
  private async retryUntilSentOrDropped(
    request: RepeatableRequest,
    firstError: UserConnectionsRequestFailed,
  ): Promise<void> {
    const { timeoutMs, firstDelayMs, maxDelayMs, dropAfterMs } = this.options;
    const dropAtMs = performance.now() + dropAfterMs;
    try {
      await retryWithJitter(
        (attempt) => (attempt === 1 ? Promise.reject(firstError) : request.send(timeoutMs)),
        {
          firstDelayMs,
          maxDelayMs,
          shouldRetry: (error) =>
            isTransientRequestFailure(error) &&
            !this.stopping.signal.aborted &&
            performance.now() < dropAtMs,
          delay: (delayMs) => this.delayOrUntilStopping(delayMs),
        },
      );
    } catch (error) {
      const { message } = error as Error;
      this.logger.error(`${request.description} failed and is dropped: ${message}`);
    }
  }

  /** Waits for the given time, or until {@link makeLastAttempts} is called. */
  private async delayOrUntilStopping(delayMs: number): Promise<void> {
    const { signal } = this.stopping;
    await sleep(delayMs, undefined, { signal, ref: false }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

function isTransientRequestFailure(error: unknown): error is UserConnectionsRequestFailed {
  return error instanceof UserConnectionsRequestFailed && error.isTransient;
}
