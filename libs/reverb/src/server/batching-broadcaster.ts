// Flow ⑧
// From: libs/reverb/src/protocol/event-dispatcher.ts (FrameBroadcaster)
// To: libs/reverb/src/server/socket-connection.ts (writeEncoded)
import type { Connection } from '../protocol/connection';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import { encodeTextFrame } from './text-frame';

/** Consecutive frames for the same recipients, WebSocket-encoded. */
interface FrameBatch {
  readonly recipients: ReadonlySet<Connection>;
  readonly exceptSocketId: string | undefined;
  readonly frames: Buffer[];
}

/**
 * Encodes a frame once for all its recipients, and writes consecutive frames for the same recipients in one turn of the
 * event loop with one system call per socket, because a system call costs more than the rest of a delivery.
 *
 * Batches are written in the order of the broadcasts, so every client receives events in order, also across channels.
 */
export class BatchingBroadcaster implements FrameBroadcaster {
  private batches: FrameBatch[] = [];
  private isFlushScheduled = false;

  broadcast(
    recipients: ReadonlySet<Connection>,
    frame: string,
    exceptSocketId: string | undefined,
  ): void {
    const encoded = encodeTextFrame(frame);
    const last = this.batches.at(-1);
    if (last?.recipients === recipients && last.exceptSocketId === exceptSocketId)
      last.frames.push(encoded);
    else this.batches.push({ recipients, exceptSocketId, frames: [encoded] });
    this.scheduleFlush();
  }

  flush(): void {
    if (this.batches.length === 0) return;
    const batches = this.batches;
    // Reset before writing: a recipient that is closed as a slow consumer calls `flush` again.
    this.batches = [];
    for (const batch of batches) writeBatch(batch);
  }

  private scheduleFlush(): void {
    if (this.isFlushScheduled) return;
    this.isFlushScheduled = true;
    setImmediate(() => {
      this.isFlushScheduled = false;
      this.flush();
    });
  }
}

/** Writes the frames of a batch to each of its recipients, except the excepted one, in one piece. */
function writeBatch({ recipients, exceptSocketId, frames }: FrameBatch): void {
  const bytes = frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames);
  if (exceptSocketId === undefined)
    for (const recipient of recipients) recipient.writeEncoded(bytes);
  else
    for (const recipient of recipients)
      if (recipient.socketId !== exceptSocketId) recipient.writeEncoded(bytes);
}
