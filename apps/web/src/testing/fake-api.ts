import { vi } from 'vitest';

/** A request that the code under test has sent. */
export interface ApiRequest {
  method: string;
  /** Path relative to the API's base URL, with the query string. */
  path: string;
  /** Parsed JSON body; undefined when the request has none. */
  body: unknown;
  /** Bearer token of the request; null when it has none. */
  token: string | null;
  /** Value of `Accept-Language`; null when the request does not set it. */
  language: string | null;
}

/** Response that the fake sends, or a promise of it. Default: status 200 with an empty body. */
type FakeResponse =
  { status?: number; body?: unknown } | Promise<{ status?: number; body?: unknown }>;
type RouteHandler = (request: ApiRequest) => FakeResponse;

/**
 * Replaces `fetch` for one test and returns functions that set responses and read the requests. A request to a route without
 * a response fails like a broken connection.
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
    /** Sets the response to all later requests of a route; replaces an earlier one. @param route - `METHOD /path` */
    respondTo(route: string, handler: RouteHandler): void {
      handlers.set(route, handler);
    },
    /** Returns the requests so far to a route, with any query string. @param route - `METHOD /path` */
    requestsTo(route: string): ApiRequest[] {
      return requests.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === route);
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
