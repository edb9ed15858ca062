const BEARER_PREFIX = 'bearer ';

/**
 * Returns the token of an `Authorization: Bearer <token>` header (RFC 6750, section 2.1). Like Laravel, reads the text
 * after the last `Bearer ` of the header, in any case, up to a comma.
 *
 * @param header - value of the `Authorization` header
 *
 * @returns null when the header is absent or has no well-formed token
 */
export function readBearerToken(header: string | undefined): string | null {
  const at = header?.toLowerCase().lastIndexOf(BEARER_PREFIX) ?? -1;
  if (header === undefined || at === -1) return null;
  const [token = ''] = header.slice(at + BEARER_PREFIX.length).split(',');
  return /^\S+$/.exec(token.trim())?.[0] ?? null;
}
