import type { Connection } from '../protocol/connection';
import type { Outbox } from '../protocol/outbox';
import { encodeTextFrame } from './text-frame';

/** Successive frames for the same recipients. */
interface Run {
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
export class CoalescingOutbox implements Outbox {
  private runs: Run[] = [];
  private flushIsDue = false;

  broadcast(
    recipients: ReadonlySet<Connection>,
    frame: string,
    exceptSocketId: string | undefined,
  ): void {
    const encoded = encodeTextFrame(frame);
    const last = this.runs.at(-1);
    if (last?.recipients === recipients && last.exceptSocketId === exceptSocketId)
      last.frames.push(encoded);
    else this.runs.push({ recipients, exceptSocketId, frames: [encoded] });
    this.scheduleFlush();
  }

  flush(): void {
    if (this.runs.length === 0) return;
    const runs = this.runs;
    // Taken first: a recipient that is closed while it is written to flushes again.
    this.runs = [];
    for (const run of runs) deliver(run);
  }

  private scheduleFlush(): void {
    if (this.flushIsDue) return;
    this.flushIsDue = true;
    setImmediate(() => {
      this.flushIsDue = false;
      this.flush();
    });
  }
}

function deliver({ recipients, exceptSocketId, frames }: Run): void {
  const bytes = frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames);
  if (exceptSocketId === undefined) for (const recipient of recipients) recipient.deliver(bytes);
  else
    for (const recipient of recipients)
      if (recipient.socketId !== exceptSocketId) recipient.deliver(bytes);
}
