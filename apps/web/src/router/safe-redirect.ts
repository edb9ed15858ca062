const PLACEHOLDER_ORIGIN = 'http://this-site.invalid';
const DEFAULT_PATH = '/dashboard';

/**
 * Returns the path to open after a login; prevents open redirects.
 *
 * @param requestedPath - value of `?redirect=` from the router, untrusted
 * @returns the path with query and hash if it is on this site, else the path of the dashboard
 */
export function toSafeRedirectPath(requestedPath: unknown): string {
  if (typeof requestedPath !== 'string' || !requestedPath.startsWith('/')) return DEFAULT_PATH;
  // The URL parser treats `//host` and `/\host` as another origin, as the browser would.
  if (!URL.canParse(requestedPath, PLACEHOLDER_ORIGIN)) return DEFAULT_PATH;
  const url = new URL(requestedPath, PLACEHOLDER_ORIGIN);
  if (url.origin !== PLACEHOLDER_ORIGIN || url.pathname.startsWith('//')) return DEFAULT_PATH;
  return `${url.pathname}${url.search}${url.hash}`;
}
