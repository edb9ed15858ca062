import type { BroadcastDriver } from '../broadcast-driver';

/** Discards all events. */
export class NullDriver implements BroadcastDriver {
  broadcast(): Promise<void> {
    return Promise.resolve();
  }
}
