import type { IncomingMessage } from 'node:http';

/**
 * Returns whether a request has more than one `Host` header: a proxy in front of the server may have used another one.
 * A missing header is rejected by Node.js for plain requests, but not for upgrades.
 */
export function hasAmbiguousHost(request: IncomingMessage): boolean {
  return countHostHeaders(request) > 1;
}

/**
 * Returns whether a WebSocket handshake is HTTP/1.1 with exactly one `Host` header; neither Node.js nor `ws` checks it.
 *
 * @see RFC 6455, section 4.2.1
 */
export function isHttp11WithOneHost(request: IncomingMessage): boolean {
  return request.httpVersion === '1.1' && countHostHeaders(request) === 1;
}

function countHostHeaders({ rawHeaders }: IncomingMessage): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}
