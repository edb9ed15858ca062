/** The bearer token in localStorage, shared by all tabs of this origin. */
export interface StoredToken {
  accessToken: string;
  /** ISO 8601 date with time zone. */
  expiresAt: string;
}

export const TOKEN_KEY = 'auth_token';
export const TOKEN_EXPIRY_KEY = 'auth_token_expires_at';

/** @returns null when no token is stored, it has expired, or its expiry is missing or unreadable */
export function readStoredToken(nowMs: number = Date.now()): StoredToken | null {
  const accessToken = localStorage.getItem(TOKEN_KEY);
  const expiresAt = localStorage.getItem(TOKEN_EXPIRY_KEY);
  if (!accessToken || !expiresAt) return null;
  // `>` instead of a negated `<=`: an unreadable date is NaN and must count as expired.
  return Date.parse(expiresAt) > nowMs ? { accessToken, expiresAt } : null;
}

/** Returns whether a token is stored, even an expired one: a logout deletes it, an expiry does not. */
export function hasStoredToken(): boolean {
  return localStorage.getItem(TOKEN_KEY) !== null;
}

export function storeToken({ accessToken, expiresAt }: StoredToken): void {
  // Expiry first: other tabs react to the change of the token's key and then read both.
  localStorage.setItem(TOKEN_EXPIRY_KEY, expiresAt);
  localStorage.setItem(TOKEN_KEY, accessToken);
}

export function deleteStoredToken(): void {
  localStorage.removeItem(TOKEN_KEY);
  localStorage.removeItem(TOKEN_EXPIRY_KEY);
}
