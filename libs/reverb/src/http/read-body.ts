import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';

/**
 * Maximum length of a body that is read to its end although it is rejected, in bytes, so that the connection can be
 * reused. For a longer body the connection is closed.
 */
const MAX_DISCARDED_BYTES = 8 * 1024 * 1024;

/** Thrown when the client closes the connection before its request is complete; no response can be sent. */
export class RequestAborted extends Error {
  readonly code = 'REQUEST_ABORTED';
}

/**
 * Reads the body of a request, undecoded; empty if the request has none. At most `maxBytes` are held in memory.
 *
 * @throws HttpError 413 if the body is longer than `maxBytes`
 * @throws RequestAborted if the client closes the connection before the end of the body
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const rejectAsTooLong = (headers?: Record<string, string>) =>
      reject(new HttpError(413, `request body must not be longer than ${maxBytes} bytes`, headers));
    if (Number(request.headers['content-length'] ?? 0) > MAX_DISCARDED_BYTES)
      return rejectAsTooLong({ Connection: 'close' });
    let bytes = 0;
    let chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else chunks = [];
      if (bytes > MAX_DISCARDED_BYTES) rejectAsTooLong({ Connection: 'close' });
    });
    request.on('end', () => {
      if (bytes > maxBytes) rejectAsTooLong();
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    const abort = (cause?: Error) => reject(new RequestAborted('request aborted', { cause }));
    request.on('error', abort);
    request.on('close', () => {
      if (!request.complete) abort();
    });
  });
}
