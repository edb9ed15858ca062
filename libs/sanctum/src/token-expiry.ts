/** The two times of a token that decide about its life. */
export interface TokenTimestamps {
  createdAt: Date | null;
  /** Null: no end of its own. */
  expiresAt: Date | null;
}

/**
 * Whether a token has ended: at its own `expires_at` or `expirationMinutes` after it was created, whichever comes first.
 *
 * @param expirationMinutes - for all tokens; null for none. It is not written to `expires_at`, so a change takes effect
 *   on tokens that exist.
 * @see laravel/sanctum Guard::isValidAccessToken()
 */
export function isTokenExpired(
  { createdAt, expiresAt }: TokenTimestamps,
  expirationMinutes: number | null,
  now: Date,
): boolean {
  if (expiresAt !== null && expiresAt <= now) return true;
  if (expirationMinutes === null) return false;
  // A row of unknown age is as old as any.
  return createdAt === null || createdAt.getTime() <= now.getTime() - expirationMinutes * 60_000;
}
