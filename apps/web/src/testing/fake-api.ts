import { vi } from 'vitest';

export interface ApiRequest {
  method: string;
  /** Path relative to the API's base URL, with the query string. */
  path: string;
  body: unknown;
  /** Bearer token of the request; null when it has none. */
  token: string | null;
  /** Value of `Accept-Language`; null when the request does not set it. */
  language: string | null;
}

type FakeResponse =
  { status?: number; body?: unknown } | Promise<{ status?: number; body?: unknown }>;
type RouteHandler = (request: ApiRequest) => FakeResponse;

/**
 * Replaces `fetch` for one test. `on` registers a response for `"METHOD /path"` without query string; a request without a
 * registered response fails like a broken connection.
 */
export function installFakeApi() {
  const handlers = new Map<string, RouteHandler>();
  const requests: ApiRequest[] = [];

  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = toApiRequest(url, init);
    requests.push(request);
    const handler = handlers.get(`${request.method} ${request.path.split('?')[0]}`);
    if (!handler) throw new TypeError('fetch failed');
    const { status = 200, body } = await handler(request);
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  });

  return {
    /** All requests so far, in order. */
    requests,
    on(name: string, handler: RouteHandler): void {
      handlers.set(name, handler);
    },
    requestsTo(name: string): ApiRequest[] {
      return requests.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === name);
    },
  };
}

export type FakeApi = ReturnType<typeof installFakeApi>;

function toApiRequest(url: string, init: RequestInit): ApiRequest {
  const headers = new Headers(init.headers);
  return {
    method: init.method ?? 'GET',
    path: url.replace(/^\/api/, ''),
    body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    token: headers.get('Authorization')?.replace('Bearer ', '') ?? null,
    language: headers.get('Accept-Language'),
  };
}
