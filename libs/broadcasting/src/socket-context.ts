import { AsyncLocalStorage } from 'node:async_hooks';
import { isSocketId } from '@giftspire/pusher-protocol';

/**
 * Which connection the request in hand belongs to, as its `X-Socket-ID` says. Nobody vouches for that header: what it
 * can do is keep an event from one connection.
 */
export class SocketContext {
  private readonly storage = new AsyncLocalStorage<string | undefined>();

  /** @param socketId - as the client sent it; what is no socket id counts as absent, like the text `undefined` */
  run<T>(socketId: unknown, work: () => T): T {
    return this.storage.run(isSocketId(socketId) ? socketId : undefined, work);
  }

  /** @returns e.g. `1234.5678`; undefined outside of requests, so in jobs too */
  getSocketId(): string | undefined {
    return this.storage.getStore();
  }
}
