import type { IncomingMessage } from 'node:http';
import type { Handshake } from '../protocol/pusher-server';

const TARGET = /^\/app\/([^/?#]+)(?:\?([^#]*))?$/;

/**
 * Reads `/app/{key}?protocol=7&…`. Parameters nobody knows are ignored.
 *
 * @param url - of the request, below the path the server is mounted at
 * @returns undefined when the request is for something else
 */
export function parseHandshake(url: string, request: IncomingMessage): Handshake | undefined {
  const target = TARGET.exec(url);
  if (target === null) return undefined;
  const [, key = '', query = ''] = target;
  return {
    key,
    protocol: new URLSearchParams(query).getAll('protocol'),
    origin: request.headers.origin,
  };
}
