import type { BroadcastDriver } from '../broadcast-driver';
import type { BroadcastEvent } from '../broadcast-event';

/** Writes events to the log instead of sending them; payloads included, so for development only. */
export class LogDriver implements BroadcastDriver {
  /** @param log - takes one line an event */
  constructor(private readonly log: (line: string) => void) {}

  broadcast({ name, channels, data }: BroadcastEvent): Promise<void> {
    this.log(`Broadcasting [${name}] on channels [${channels.join(', ')}] with payload: ${data}`);
    return Promise.resolve();
  }
}
