import type { Connection } from '../protocol/connection';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { FrameLog } from './frame-log';

/** Writes down what it hands on. */
export class LoggingBroadcaster implements FrameBroadcaster {
  constructor(
    private readonly outbox: FrameBroadcaster,
    private readonly log: FrameLog,
  ) {}

  broadcast(
    recipients: ReadonlySet<Connection>,
    frame: string,
    exceptSocketId: string | undefined,
  ): void {
    this.log.broadcast(recipients.size, exceptSocketId, frame);
    this.outbox.broadcast(recipients, frame, exceptSocketId);
  }

  flush(): void {
    this.outbox.flush();
  }
}
