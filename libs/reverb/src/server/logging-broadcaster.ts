import type { Connection } from '../protocol/connection';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import type { FrameLog } from './frame-log';

/** Logs every broadcast before passing it to another broadcaster. */
export class LoggingBroadcaster implements FrameBroadcaster {
  constructor(
    private readonly broadcaster: FrameBroadcaster,
    private readonly log: FrameLog,
  ) {}

  broadcast(
    recipients: ReadonlySet<Connection>,
    frame: string,
    exceptSocketId: string | undefined,
  ): void {
    this.log.logBroadcast(recipients.size, exceptSocketId, frame);
    this.broadcaster.broadcast(recipients, frame, exceptSocketId);
  }

  flush(): void {
    this.broadcaster.flush();
  }
}
