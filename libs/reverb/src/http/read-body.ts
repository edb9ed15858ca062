import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';

/** How much of a body that is too long is thrown away to keep the connection; beyond, the connection goes. */
const MAX_DISCARDED_BYTES = 8 * 1024 * 1024;

/** The client went away in the middle of its request; there is nobody to answer. */
export class RequestAborted extends Error {
  readonly code = 'REQUEST_ABORTED';
}

/**
 * The body of a request, bytes as they came.
 *
 * @throws HttpError 413 when it is longer than `maxBytes`; what is too long is never held in memory
 * @throws RequestAborted
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (headers?: Record<string, string>) =>
      reject(new HttpError(413, `request body must not be longer than ${maxBytes} bytes`, headers));
    if (Number(request.headers['content-length'] ?? 0) > MAX_DISCARDED_BYTES)
      return refuse({ Connection: 'close' });
    let bytes = 0;
    let chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else chunks = [];
      if (bytes > MAX_DISCARDED_BYTES) refuse({ Connection: 'close' });
    });
    request.on('end', () => {
      if (bytes > maxBytes) refuse();
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    const abort = (cause?: Error) => reject(new RequestAborted('request aborted', { cause }));
    request.on('error', abort);
    request.on('close', () => {
      if (!request.complete) abort();
    });
  });
}
