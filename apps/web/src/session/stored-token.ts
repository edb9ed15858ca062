/** The bearer token in localStorage, shared by all tabs of this origin. */
export interface StoredToken {
  accessToken: string;
  /** ISO 8601 date with time zone. */
  expiresAt: string;
}

export const TOKEN_STORAGE_KEY = 'auth_token';
export const TOKEN_EXPIRY_STORAGE_KEY = 'auth_token_expires_at';

/** Returns the stored token; null when there is none, it has expired, or its expiry is missing or unreadable. */
export function findUnexpiredToken(nowMs: number = Date.now()): StoredToken | null {
  const accessToken = localStorage.getItem(TOKEN_STORAGE_KEY);
  const expiresAt = localStorage.getItem(TOKEN_EXPIRY_STORAGE_KEY);
  if (!accessToken || !expiresAt) return null;
  // `>` instead of a negated `<=`: an unreadable date is NaN and must count as expired.
  return Date.parse(expiresAt) > nowMs ? { accessToken, expiresAt } : null;
}

/** Returns whether a token is stored, even an expired one: a logout deletes the stored token, its expiry does not. */
export function hasStoredToken(): boolean {
  return localStorage.getItem(TOKEN_STORAGE_KEY) !== null;
}

export function storeToken({ accessToken, expiresAt }: StoredToken): void {
  // Expiry first: other tabs react to the change of the token's key and then read both.
  localStorage.setItem(TOKEN_EXPIRY_STORAGE_KEY, expiresAt);
  localStorage.setItem(TOKEN_STORAGE_KEY, accessToken);
}

export function deleteStoredToken(): void {
  localStorage.removeItem(TOKEN_STORAGE_KEY);
  localStorage.removeItem(TOKEN_EXPIRY_STORAGE_KEY);
}
