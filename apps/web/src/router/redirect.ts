const THIS_SITE = 'http://this-site.invalid';
const AFTER_SIGN_IN = '/dashboard';

/**
 * Where to go after signing in.
 *
 * @param wanted - `?redirect=` as the router gives it, so anything a stranger may have put into a link
 * @returns a path on this site with query and hash; the dashboard for everything else
 */
export function safeRedirect(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return AFTER_SIGN_IN;
  // The URL parser decides, as the browser would: it knows that `//host` and `/\host` leave the site.
  if (!URL.canParse(wanted, THIS_SITE)) return AFTER_SIGN_IN;
  const url = new URL(wanted, THIS_SITE);
  if (url.origin !== THIS_SITE || url.pathname.startsWith('//')) return AFTER_SIGN_IN;
  return `${url.pathname}${url.search}${url.hash}`;
}
