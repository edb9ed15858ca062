import type { ReverbLogger } from '../logger';
import type { Connection } from '../protocol/connection';
import { toFrameLogFields } from './to-frame-log-fields';

/** Logs the frames that clients and server send, at level debug, without secrets and with truncated data. */
export class FrameLog {
  constructor(private readonly logger: ReverbLogger) {}

  logReceived({ app, socketId }: Connection, text: string): void {
    this.logger.debug({ appId: app.id, socketId, ...toFrameLogFields(text) }, 'frame.received');
  }

  logSent({ app, socketId }: Connection, text: string): void {
    this.logger.debug({ appId: app.id, socketId, ...toFrameLogFields(text) }, 'frame.sent');
  }

  logBroadcast(recipients: number, exceptSocketId: string | undefined, text: string): void {
    const fields = { recipients, exceptSocketId, ...toFrameLogFields(text) };
    this.logger.debug(fields, 'frame.broadcast');
  }
}
