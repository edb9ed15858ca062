import type { BroadcastDriver } from '../broadcast-driver';

/** Sends nothing anywhere. */
export class NullDriver implements BroadcastDriver {
  broadcast(): Promise<void> {
    return Promise.resolve();
  }
}
