import type { Route } from './endpoint';
import { HttpError } from './http-error';

/** The HTTP methods that a route accepts, by the method it is declared with. */
const ACCEPTED_METHODS: Readonly<Record<Route['method'], readonly string[]>> = {
  GET: ['GET', 'HEAD'],
  POST: ['POST'],
};

/** The route that matches a request, and the decoded variable segment of its path. */
export interface RouteMatch {
  readonly route: Route;
  readonly parameter: string;
}

/**
 * Finds the route of a request by path and method.
 *
 * @param path - the part of the path after `/apps/{id}/`, still percent-encoded
 * @throws HttpError 404 if no route has the path, 405 with `Allow` if none has the method, 400 if the path is not
 * valid percent-encoding
 */
export function findRouteOrThrow(
  routes: readonly Route[],
  path: string,
  method: string,
): RouteMatch {
  const allowedMethods: string[] = [];
  for (const route of routes) {
    const match = route.pathPattern.exec(path);
    if (match === null) continue;
    const methods = ACCEPTED_METHODS[route.method];
    if (methods.includes(method)) return { route, parameter: decodePathSegment(match[1] ?? '') };
    allowedMethods.push(...methods);
  }
  if (allowedMethods.length === 0) throw new HttpError(404, 'unknown path');
  const allow = allowedMethods.join(', ');
  throw new HttpError(405, `method must be ${allow}`, { Allow: allow });
}

/** Decodes percent-encoding. @throws HttpError 400 if it is invalid */
function decodePathSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError)
      throw new HttpError(400, 'the path is not percent-encoded UTF-8');
    throw cause;
  }
}
