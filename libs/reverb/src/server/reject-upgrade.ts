import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Responds to an upgrade request with an HTTP error whose body is `{"error": message}`, and closes the connection. */
export function rejectUpgrade(
  stream: Duplex,
  status: 400 | 404 | 429 | 503,
  message: string,
): void {
  const body = JSON.stringify({ error: message });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  // Without a listener, the error of a disconnected client would end the process.
  stream.on('error', () => stream.destroy());
  stream.once('finish', () => stream.destroy());
  stream.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
