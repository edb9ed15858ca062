import type { IncomingMessage } from 'node:http';
import type { Handshake } from '../protocol/pusher-server';

const TARGET = /^\/app\/([^/?#]+)(?:\?([^#]*))?$/;

/**
 * Reads `/app/{key}?protocol=7&…`. Parameters nobody knows are ignored.
 *
 * @returns undefined when the request is for something else
 */
export function parseHandshake(request: IncomingMessage): Handshake | undefined {
  const target = TARGET.exec(request.url ?? '');
  if (target === null) return undefined;
  const [, key = '', query = ''] = target;
  return {
    key,
    protocol: new URLSearchParams(query).getAll('protocol'),
    origin: request.headers.origin,
  };
}
