import { signRequestPath } from '@giftspire/pusher-protocol';
import { TEST_APP, type TestServer } from './test-server';

export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A signed POST to the HTTP API; a string body is sent as it is. */
export async function postSigned(
  server: TestServer,
  call: string,
  body: unknown,
  appId = TEST_APP.id,
): Promise<ApiResponse> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const path = signRequestPath({
    credentials: TEST_APP,
    method: 'POST',
    path: `/apps/${appId}/${call}`,
    body: text,
    timestampSeconds: Math.floor(Date.now() / 1000),
  });
  return sendRequest(server, path, { method: 'POST', body: text });
}

/** A signed GET, or HEAD. */
export function getSigned(
  server: TestServer,
  call: string,
  query: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<ApiResponse> {
  const path = signRequestPath({
    credentials: TEST_APP,
    method: 'GET',
    path: `/apps/${TEST_APP.id}/${call}`,
    timestampSeconds: Math.floor(Date.now() / 1000),
    query,
  });
  return sendRequest(server, path, { method });
}

export async function sendRequest(
  server: TestServer,
  path: string,
  init?: RequestInit,
): Promise<ApiResponse> {
  const response = await fetch(`${server.httpUrl}${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? '' : (JSON.parse(text) as unknown),
  };
}
