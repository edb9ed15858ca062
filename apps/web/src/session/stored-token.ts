/** The token as the browser keeps it; every tab of this origin reads the same two keys. */
export interface StoredToken {
  accessToken: string;
  /** ISO-8601 with zone. */
  expiresAt: string;
}

export const TOKEN_KEY = 'auth_token';
export const EXPIRY_KEY = 'auth_token_expires_at';

/** @returns null when there is none, or when it has expired or its expiry is missing */
export function readStoredToken(nowMs: number = Date.now()): StoredToken | null {
  const accessToken = localStorage.getItem(TOKEN_KEY);
  const expiresAt = localStorage.getItem(EXPIRY_KEY);
  if (!accessToken || !expiresAt) return null;
  // Written this way round so that an unreadable date counts as expired.
  return Date.parse(expiresAt) > nowMs ? { accessToken, expiresAt } : null;
}

/** Tells a session that ran out (its token is still there) from one that was ended. */
export function isTokenLeftOver(): boolean {
  return localStorage.getItem(TOKEN_KEY) !== null;
}

export function storeToken({ accessToken, expiresAt }: StoredToken): void {
  // The expiry first: other tabs react to the token's key and then need both.
  localStorage.setItem(EXPIRY_KEY, expiresAt);
  localStorage.setItem(TOKEN_KEY, accessToken);
}

export function forgetStoredToken(): void {
  localStorage.removeItem(TOKEN_KEY);
  localStorage.removeItem(EXPIRY_KEY);
}
