import { isSocketId } from '@giftspire/pusher-protocol';
import type { BroadcastEvent } from './broadcast-event';
import type { DeliveryOptions } from './broadcast-queue';

/** What the calls that follow `event()` have chosen. */
export interface DispatchOptions extends Pick<DeliveryOptions, 'transaction'> {
  exceptSocketId?: string | undefined;
}

export interface PendingBroadcastDependencies {
  dispatch: (choice: DispatchOptions) => Promise<void>;
  /** Of the request in hand; undefined outside of one. */
  getSocketId: () => string | undefined;
  /** Hears of the failure of a broadcast that nobody awaited. */
  onUnhandledError: (error: unknown) => void;
}

/**
 * An event on its way. It is dispatched when the current step of the program ends, so in `await
 * broadcaster.event(e).toOthers()` after `toOthers()`; awaiting it tells of failures, and not awaiting it sends it all
 * the same.
 */
export class PendingBroadcast implements PromiseLike<void> {
  private readonly choice: DispatchOptions = {};
  private dispatched?: Promise<void>;
  private isAwaited = false;

  constructor(private readonly parts: PendingBroadcastDependencies) {
    queueMicrotask(() => {
      this.dispatch().catch((error: unknown) => {
        if (!this.isAwaited) parts.onUnhandledError(error);
      });
    });
  }

  /**
   * Leaves out the connection whose request is in hand. Has no effect where there is none: in a job, on the command
   * line, and in a request without a valid `X-Socket-ID`.
   */
  toOthers(): this {
    return this.exceptSocket(this.parts.getSocketId());
  }

  /** @param socketId - of the connection to leave out, e.g. carried into a job; what is none is ignored */
  exceptSocket(socketId: string | undefined): this {
    if (isSocketId(socketId)) this.choice.exceptSocketId = socketId;
    return this;
  }

  /** @param transaction - open; the event is sent after its commit, and never when it is rolled back */
  within(transaction: object): this {
    this.choice.transaction = transaction;
    return this;
  }

  then<Fulfilled = void, Rejected = never>(
    onFulfilled?: (() => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    this.isAwaited = true;
    return this.dispatch().then(onFulfilled, onRejected);
  }

  private dispatch(): Promise<void> {
    return (this.dispatched ??= this.parts.dispatch(this.choice));
  }
}

/** @returns the event as chosen */
export function applyDispatchOptions(event: BroadcastEvent, { exceptSocketId }: DispatchOptions) {
  return exceptSocketId === undefined ? event : { ...event, exceptSocketId };
}
