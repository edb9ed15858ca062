// Flow ⑤
// From: libs/broadcasting/src/broadcaster.ts (PendingBroadcast)
import { isSocketId } from '@giftspire/pusher-protocol';
import type { BroadcastEvent } from './broadcast-event';
import type { DeliveryOptions } from './broadcast-queue';

/** Options set by the calls that follow `event()`. */
export interface DispatchOptions extends Pick<DeliveryOptions, 'transaction'> {
  exceptSocketId?: string | undefined;
}

export interface PendingBroadcastDependencies {
  dispatch: (options: DispatchOptions) => Promise<void>;
  /** Returns the socket id of the current HTTP request; undefined outside of requests. */
  getSocketId: () => string | undefined;
  /** Called with the error of a failed broadcast whose promise was not awaited. */
  onUnhandledError: (error: unknown) => void;
}

/**
 * Broadcast that is dispatched in the next microtask, so that its options can be set by method calls before, as in
 * `await broadcaster.event(e).toOthers()`. It is dispatched even if it is not awaited; awaiting it rejects on failure.
 */
export class PendingBroadcast implements PromiseLike<void> {
  private readonly options: DispatchOptions = {};
  private dispatched?: Promise<void>;
  private isAwaited = false;

  constructor(private readonly dependencies: PendingBroadcastDependencies) {
    queueMicrotask(() => {
      this.dispatchOnce().catch((error: unknown) => {
        if (!this.isAwaited) dependencies.onUnhandledError(error);
      });
    });
  }

  /**
   * Excludes the connection of the client that sent the current HTTP request, by its `X-Socket-ID` header. Has no effect
   * without a valid header, and outside of requests, as in jobs and commands.
   */
  toOthers(): this {
    return this.exceptSocket(this.dependencies.getSocketId());
  }

  /**
   * Excludes one connection.
   *
   * @param socketId - e.g. from the payload of a job; an invalid id is ignored
   */
  exceptSocket(socketId: string | undefined): this {
    if (isSocketId(socketId)) this.options.exceptSocketId = socketId;
    return this;
  }

  /**
   * Publishes the event after the commit of a transaction, and not at all after a rollback.
   *
   * @param transaction - open transaction of the queue's database, e.g. TypeORM's `EntityManager`
   */
  within(transaction: object): this {
    this.options.transaction = transaction;
    return this;
  }

  /** Dispatches the event immediately if it is not dispatched yet. Errors then reach the caller, not `onUnhandledError`. */
  then<Fulfilled = void, Rejected = never>(
    onFulfilled?: (() => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    this.isAwaited = true;
    return this.dispatchOnce().then(onFulfilled, onRejected);
  }

  private dispatchOnce(): Promise<void> {
    return (this.dispatched ??= this.dependencies.dispatch(this.options));
  }
}

/** Returns a copy of the event with the `exceptSocketId` of the options, or the event itself when there is none. */
export function copyWithExceptSocketId(event: BroadcastEvent, { exceptSocketId }: DispatchOptions) {
  return exceptSocketId === undefined ? event : { ...event, exceptSocketId };
}
