const BEARER_PREFIX = 'bearer ';

/**
 * The credential of an `Authorization: Bearer <token>` header.
 *
 * @returns null when the header is absent or has none
 * @see RFC 6750, section 2.1. As Laravel reads it: behind the last `Bearer ` of the header, up to a comma.
 */
export function readBearerToken(header: string | undefined): string | null {
  const at = header?.toLowerCase().lastIndexOf(BEARER_PREFIX) ?? -1;
  if (header === undefined || at === -1) return null;
  const [token = ''] = header.slice(at + BEARER_PREFIX.length).split(',');
  return /^\S+$/.exec(token.trim())?.[0] ?? null;
}
