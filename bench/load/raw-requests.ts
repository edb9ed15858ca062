import { buildSignedRequestPath } from '@giftspire/pusher-protocol';
import type { LoadTarget } from './load-job';

/** Returns a signed request to the Pusher HTTP API as raw HTTP text. */
export function createSignedRequestText(
  app: LoadTarget['app'],
  endpoint: string,
  body: object,
): string {
  const text = JSON.stringify(body);
  const path = buildSignedRequestPath({
    credentials: app,
    method: 'POST',
    path: `/apps/${app.id}/${endpoint}`,
    body: text,
    timestampSeconds: Math.floor(Date.now() / 1000),
  });
  return createJsonRequestText(path, text);
}

/** Returns a POST request with a JSON body as raw HTTP text. */
export function createJsonRequestText(
  path: string,
  body: string,
  headers: readonly string[] = [],
): string {
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
