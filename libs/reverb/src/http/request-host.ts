import type { IncomingMessage } from 'node:http';

/**
 * Returns whether a request has more than one `Host` header, of which a proxy in front of the server may have evaluated
 * another one. False without the header, because Node.js rejects plain requests without it.
 */
export function hasAmbiguousHost(request: IncomingMessage): boolean {
  return countHostHeaders(request) > 1;
}

/**
 * Returns whether a request has HTTP version 1.1 and exactly one `Host` header, as a WebSocket handshake must have;
 * neither Node.js nor `ws` checks that. The other headers are not considered.
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
