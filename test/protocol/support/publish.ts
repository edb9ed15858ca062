import { signRequestPath } from '@giftspire/pusher-protocol';
import { APP, type RunningServer } from './running-server';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A signed POST to the HTTP API; a string body is sent as it is. */
export async function post(
  server: RunningServer,
  call: string,
  body: unknown,
  appId = APP.id,
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const path = signRequestPath({
    credentials: APP,
    method: 'POST',
    path: `/apps/${appId}/${call}`,
    body: text,
    timestampSeconds: Math.floor(Date.now() / 1000),
  });
  return request(server, path, { method: 'POST', body: text });
}

/** A signed GET, or HEAD. */
export function get(
  server: RunningServer,
  call: string,
  query: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Answer> {
  const path = signRequestPath({
    credentials: APP,
    method: 'GET',
    path: `/apps/${APP.id}/${call}`,
    timestampSeconds: Math.floor(Date.now() / 1000),
    query,
  });
  return request(server, path, { method });
}

export async function request(
  server: RunningServer,
  path: string,
  init?: RequestInit,
): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? '' : (JSON.parse(text) as unknown),
  };
}
