import type { Connection } from '../protocol/connection';
import type { FrameBroadcaster } from '../protocol/frame-broadcaster';
import { encodeTextFrame } from './text-frame';

/** Successive frames for the same recipients. */
interface FrameBatch {
  readonly recipients: ReadonlySet<Connection>;
  readonly exceptSocketId: string | undefined;
  readonly frames: Buffer[];
}

/**
 * Encodes a frame once for all its recipients, and writes what one turn of the event loop brought in one go:
 * the system call for a socket costs more than everything else about a delivery.
 *
 * Runs leave in the order they came, so no client sees two events change places, across channels either.
 */
export class CoalescingBroadcaster implements FrameBroadcaster {
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
    const runs = this.batches;
    // Taken first: a recipient that is closed while it is written to flushes again.
    this.batches = [];
    for (const run of runs) writeBatch(run);
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

function writeBatch({ recipients, exceptSocketId, frames }: FrameBatch): void {
  const bytes = frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames);
  if (exceptSocketId === undefined)
    for (const recipient of recipients) recipient.writeEncoded(bytes);
  else
    for (const recipient of recipients)
      if (recipient.socketId !== exceptSocketId) recipient.writeEncoded(bytes);
}
