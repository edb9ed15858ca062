import { AsyncLocalStorage } from 'node:async_hooks';
import { isSocketId } from '@giftspire/pusher-protocol';

/**
 * Stores the socket id of the current HTTP request, from its `X-Socket-ID` header, for all code that runs on behalf of
 * the request. The header is not authenticated: use the id only to exclude a connection from an event.
 */
export class SocketIdContext {
  private readonly storage = new AsyncLocalStorage<string | undefined>();

  /**
   * Calls `work` and returns its result. {@link getSocketId} returns the given id in `work` and in its async calls.
   *
   * @param socketId - value of the header; an invalid id is ignored
   */
  runWithSocketId<T>(socketId: unknown, work: () => T): T {
    return this.storage.run(isSocketId(socketId) ? socketId : undefined, work);
  }

  /** Returns the socket id of the current request, e.g. `1234.5678`; undefined without a valid header, and in jobs. */
  getSocketId(): string | undefined {
    return this.storage.getStore();
  }
}
