/**
 * The route of a product's page in this app.
 *
 * @param origin - of this page
 * @returns null for the page of a shop
 */
export function productRoute(
  url: string,
  origin: string = location.origin,
): { name: 'product'; params: { id: string } } | null {
  // Shops have a folder of this name, too.
  if (!URL.canParse(url) || new URL(url).origin !== origin) return null;
  const id = /^\/products\/([^/]+)$/.exec(new URL(url).pathname)?.[1];
  return id === undefined ? null : { name: 'product', params: { id: decodeURIComponent(id) } };
}

/** Whether a link may lead there: anything but the web, such as `javascript:`, could run in this page. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
