import { signedRequestPath } from '@giftspire/pusher-protocol';
import type { Target } from './load-job';

/** A call to the HTTP API as it goes over the wire. */
export function signedRequest(app: Target['app'], call: string, body: object): string {
  const text = JSON.stringify(body);
  const path = signedRequestPath({
    credentials: app,
    method: 'POST',
    path: `/apps/${app.id}/${call}`,
    body: text,
    timestampSeconds: Math.floor(Date.now() / 1000),
  });
  return jsonRequest(path, text);
}

/** A POST of JSON as it goes over the wire. */
export function jsonRequest(path: string, body: string, headers: readonly string[] = []): string {
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
