import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Result of the latest write. One object serves all sockets, because it is read before the next write begins. */
const lastWrite: { isSettled: boolean; error: Error | undefined } = {
  isSettled: true,
  error: undefined,
};

/** Callback of a write, called before `_write` returns if the kernel accepted all bytes, and later otherwise. */
function recordWriteResult(error?: Error | null): void {
  lastWrite.isSettled = true;
  lastWrite.error = error ?? undefined;
}

/**
 * Returns whether {@link writeUnqueued} may be used: plain TCP allows a write while another is pending, TLS does not.
 */
export function supportsUnqueuedWrite(stream: Duplex): boolean {
  return stream.constructor === Socket;
}

/**
 * Writes bytes to the socket past the queue of the stream, which must be empty. Bytes the kernel does not accept at
 * once are sent later, before those of later writes. Destroys the stream if the write fails at once.
 *
 * The bookkeeping of `stream.write` would cost a tenth of a delivery, for each of thousands of sockets.
 *
 * @returns false while bytes still wait for the kernel; true when it accepted all, or the stream was destroyed
 */
export function writeUnqueued(stream: Duplex, bytes: Buffer): boolean {
  lastWrite.isSettled = false;
  lastWrite.error = undefined;
  // 'buffer' is the encoding Node.js streams pass for binary chunks.
  stream._write(bytes, 'buffer' as BufferEncoding, recordWriteResult);
  if (lastWrite.error !== undefined) stream.destroy(lastWrite.error);
  return lastWrite.isSettled;
}
