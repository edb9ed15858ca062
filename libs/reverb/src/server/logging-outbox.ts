import type { Connection } from '../protocol/connection';
import type { Outbox } from '../protocol/outbox';
import type { FrameLog } from './frame-log';

/** Writes down what it hands on. */
export class LoggingOutbox implements Outbox {
  constructor(
    private readonly outbox: Outbox,
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
