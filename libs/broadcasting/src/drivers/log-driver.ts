import type { BroadcastDriver } from '../broadcast-driver';
import type { BroadcastEvent } from '../broadcast-event';

/** Writes events to the log instead of publishing them. Payloads are included, so use it for development only. */
export class LogDriver implements BroadcastDriver {
  /** @param log - writes one line; called once per event */
  constructor(private readonly log: (line: string) => void) {}

  broadcast({ name, channels, data }: BroadcastEvent): Promise<void> {
    this.log(`Broadcasting [${name}] on channels [${channels.join(', ')}] with payload: ${data}`);
    return Promise.resolve();
  }
}
