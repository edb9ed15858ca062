import { HttpError } from './http-error';
import type { Route } from './routes';

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
  const candidates = routes.filter(({ pattern }) => pattern.test(call));
  if (candidates.length === 0) throw new HttpError(404, 'unknown path');
  const route = candidates.find((candidate) => methodsOf(candidate).includes(method));
  if (route === undefined) {
    const allow = candidates.flatMap(methodsOf).join(', ');
    throw new HttpError(405, `method must be ${allow}`, { Allow: allow });
  }
  return { route, parameter: decode(route.pattern.exec(call)?.[1] ?? '') };
}

function methodsOf({ method }: Route): readonly string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method];
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
