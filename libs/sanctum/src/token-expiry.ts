/** The timestamps of a token that determine its expiry. */
export interface TokenTimestamps {
  createdAt: Date | null;
  /** Null when the token has no expiry of its own. */
  expiresAt: Date | null;
}

/**
 * Returns whether a token has expired: at its own `expiresAt` or `expirationMinutes` after its creation, whichever comes
 * first.
 *
 * @param expirationMinutes - maximum age of all tokens; null for no limit. It is not stored with a token, so a changed
 *   limit also applies to existing tokens.
 * @see laravel/sanctum Guard::isValidAccessToken()
 */
export function isTokenExpired(
  { createdAt, expiresAt }: TokenTimestamps,
  expirationMinutes: number | null,
  now: Date,
): boolean {
  if (expiresAt !== null && expiresAt <= now) return true;
  if (expirationMinutes === null) return false;
  // A row without created_at counts as older than the limit.
  return createdAt === null || createdAt.getTime() <= now.getTime() - expirationMinutes * 60_000;
}
