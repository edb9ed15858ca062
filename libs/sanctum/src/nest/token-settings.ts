/** How all tokens are made and how long they live. */
export interface TokenSettings {
  /** In front of every new secret, e.g. `gift_`; empty for none. Tokens without it stay valid. */
  readonly prefix: string;
  /** After which any token ends, whatever its own `expires_at` says; null for no such limit. */
  readonly expirationMinutes: number | null;
}

/** Injects the application's {@link TokenSettings}. */
export const TOKEN_SETTINGS = Symbol('TOKEN_SETTINGS');
