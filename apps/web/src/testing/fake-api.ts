import { vi } from 'vitest';

export interface ApiCall {
  method: string;
  /** Below the API's base, with the query. */
  path: string;
  body: unknown;
  /** The bearer token, null when none was sent. */
  token: string | null;
  /** Asked for; null when the browser's own is good enough. */
  language: string | null;
}

type Answer = { status?: number; body?: unknown } | Promise<{ status?: number; body?: unknown }>;
type Route = (call: ApiCall) => Answer;

/**
 * Stands where the network begins: replaces `fetch` for one test and answers by `"METHOD /path"`, queries left out.
 * What nobody has given an answer for is a connection that fails.
 */
export function fakeApi() {
  const routes = new Map<string, Route>();
  const calls: ApiCall[] = [];

  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const call = callOf(url, init);
    calls.push(call);
    const route = routes.get(`${call.method} ${call.path.split('?')[0]}`);
    if (!route) throw new TypeError('fetch failed');
    const { status = 200, body } = await route(call);
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  });

  return {
    calls,
    on(name: string, route: Route): void {
      routes.set(name, route);
    },
    callsTo(name: string): ApiCall[] {
      return calls.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === name);
    },
  };
}

export type FakeApi = ReturnType<typeof fakeApi>;

function callOf(url: string, init: RequestInit): ApiCall {
  const headers = new Headers(init.headers);
  return {
    method: init.method ?? 'GET',
    path: url.replace(/^\/api/, ''),
    body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    token: headers.get('Authorization')?.replace('Bearer ', '') ?? null,
    language: headers.get('Accept-Language'),
  };
}
