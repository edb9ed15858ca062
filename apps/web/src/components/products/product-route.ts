/**
 * Returns the route of this application's product page that a URL points to; null for any other URL.
 *
 * @param url - absolute URL
 * @param origin - origin of this application
 */
export function findProductRoute(
  url: string,
  origin: string = location.origin,
): { name: 'product'; params: { id: string } } | null {
  // Check the origin too: a shop's URLs may also start with /products/.
  if (!URL.canParse(url) || new URL(url).origin !== origin) return null;
  const id = /^\/products\/([^/]+)$/.exec(new URL(url).pathname)?.[1];
  return id === undefined ? null : { name: 'product', params: { id: decodeURIComponent(id) } };
}

/** Returns whether a URL's scheme is http or https; a link with another one, such as `javascript:`, could run code in this page. */
export function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
