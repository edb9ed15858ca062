import { buildSignedRequestPath } from '@giftspire/pusher-protocol';
import { TEST_APP, type TestServer } from './test-server';

/** Response of the server; `body` is the parsed JSON, or an empty string. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends a signed POST to `/apps/{id}/{endpoint}`. A string body is sent unchanged, any other as JSON. */
export async function postSigned(
  server: TestServer,
  endpoint: string,
  body: unknown,
  appId = TEST_APP.id,
): Promise<ApiResponse> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const path = buildSignedRequestPath({
    credentials: TEST_APP,
    method: 'POST',
    path: `/apps/${appId}/${endpoint}`,
    body: text,
    timestampSeconds: Math.floor(Date.now() / 1000),
  });
  return sendRequest(server, path, { method: 'POST', body: text });
}

/** Sends a signed GET or HEAD to `/apps/{id}/{endpoint}`. */
export function getSigned(
  server: TestServer,
  endpoint: string,
  query: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<ApiResponse> {
  const path = buildSignedRequestPath({
    credentials: TEST_APP,
    method: 'GET',
    path: `/apps/${TEST_APP.id}/${endpoint}`,
    timestampSeconds: Math.floor(Date.now() / 1000),
    query,
  });
  return sendRequest(server, path, { method });
}

/** Sends a request without adding a signature. @param path - path and query */
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
