import type { IncomingMessage } from 'node:http';
import type { Handshake } from '../protocol/pusher-server';

const HANDSHAKE_URL_PATTERN = /^\/app\/([^/?#]+)(?:\?([^#]*))?$/;

/**
 * Returns the handshake of a request to `/app/{key}?protocol=7&…`. Unknown query parameters are ignored.
 *
 * @param url - URL of the request without the path prefix of the server
 * @returns undefined when the URL is not that of a handshake
 */
export function tryParseHandshake(url: string, request: IncomingMessage): Handshake | undefined {
  const match = HANDSHAKE_URL_PATTERN.exec(url);
  if (match === null) return undefined;
  const [, key = '', query = ''] = match;
  return {
    key,
    protocol: new URLSearchParams(query).getAll('protocol'),
    origin: request.headers.origin,
  };
}
