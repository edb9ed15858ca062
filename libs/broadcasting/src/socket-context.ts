import { AsyncLocalStorage } from 'node:async_hooks';
import { isSocketId } from '@giftspire/pusher-protocol';

/**
 * Async context with the socket id of the current HTTP request, from its `X-Socket-ID` header. The header is not
 * authenticated, so it must only be used to exclude a connection from an event.
 */
export class SocketContext {
  private readonly storage = new AsyncLocalStorage<string | undefined>();

  /**
   * Calls `work` with the socket id of a request in its async context.
   *
   * @param socketId - value of the header; an invalid id is ignored
   */
  run<T>(socketId: unknown, work: () => T): T {
    return this.storage.run(isSocketId(socketId) ? socketId : undefined, work);
  }

  /** Returns e.g. `1234.5678`; undefined outside of requests, so also in jobs. */
  getSocketId(): string | undefined {
    return this.storage.getStore();
  }
}
