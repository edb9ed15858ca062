import type { ReverbLogger } from '../logger';
import type { Connection } from '../protocol/connection';
import { describeFrame } from './describe-frame';

/** Writes down what clients and server say to each other, for somebody who looks for a fault. */
export class FrameLog {
  constructor(private readonly logger: ReverbLogger) {}

  received({ app, socketId }: Connection, text: string): void {
    this.logger.debug({ appId: app.id, socketId, ...describeFrame(text) }, 'frame.received');
  }

  sent({ app, socketId }: Connection, text: string): void {
    this.logger.debug({ appId: app.id, socketId, ...describeFrame(text) }, 'frame.sent');
  }

  broadcast(recipients: number, exceptSocketId: string | undefined, text: string): void {
    const about = { recipients, exceptSocketId, ...describeFrame(text) };
    this.logger.debug(about, 'frame.broadcast');
  }
}
