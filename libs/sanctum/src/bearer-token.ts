/**
 * The credential of an `Authorization: Bearer <token>` header.
 *
 * @returns null when the header is absent or anything else
 * @see RFC 6750, section 2.1. Laravel also searches for `Bearer ` further inside the header; we do not.
 */
export function readBearerToken(header: string | undefined): string | null {
  return /^Bearer +(?<token>\S+) *$/i.exec(header ?? '')?.groups?.['token'] ?? null;
}
