/**
 * Returns the route of the product page that a URL points to.
 *
 * @param origin - origin of this application
 * @returns null when the URL is not a product page of this application
 */
export function toProductRoute(
  url: string,
  origin: string = location.origin,
): { name: 'product'; params: { id: string } } | null {
  // Check the origin too: a shop's URLs may also start with /products/.
  if (!URL.canParse(url) || new URL(url).origin !== origin) return null;
  const id = /^\/products\/([^/]+)$/.exec(new URL(url).pathname)?.[1];
  return id === undefined ? null : { name: 'product', params: { id: decodeURIComponent(id) } };
}

/** Returns whether a URL is safe to use as a link: other schemes, such as `javascript:`, could run code in this page. */
export function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
