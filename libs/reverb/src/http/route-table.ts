import { HttpError } from './http-error';
import type { Route } from './routes';

/** Which methods a route answers. */
const METHODS: Readonly<Record<Route['method'], readonly string[]>> = {
  GET: ['GET', 'HEAD'],
  POST: ['POST'],
};

export interface RouteMatch {
  readonly route: Route;
  readonly parameter: string;
}

/**
 * Finds what answers a call.
 *
 * @param call - what follows `/apps/{id}/`, still percent-encoded
 * @throws HttpError 404, 405 with the methods there are, or 400 when the parameter cannot be decoded
 */
export function findRoute(routes: readonly Route[], call: string, method: string): RouteMatch {
  const allow: string[] = [];
  for (const route of routes) {
    const match = route.pattern.exec(call);
    if (match === null) continue;
    const methods = METHODS[route.method];
    if (methods.includes(method)) return { route, parameter: decode(match[1] ?? '') };
    allow.push(...methods);
  }
  if (allow.length === 0) throw new HttpError(404, 'unknown path');
  const methods = allow.join(', ');
  throw new HttpError(405, `method must be ${methods}`, { Allow: methods });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError)
      throw new HttpError(400, 'the path is not percent-encoded UTF-8');
    throw cause;
  }
}
