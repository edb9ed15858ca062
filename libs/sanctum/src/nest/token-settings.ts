/** Settings that apply to all tokens. */
export interface TokenSettings {
  /** Start of every new secret, e.g. `gift_`; empty for none. Existing tokens without the prefix stay valid. */
  readonly prefix: string;
  /** Maximum age of every token in minutes, even if its own `expires_at` is later; null for no limit. */
  readonly expirationMinutes: number | null;
}

/** Injection token of the application's {@link TokenSettings}. */
export const TOKEN_SETTINGS_INJECTION_TOKEN = Symbol('TOKEN_SETTINGS_INJECTION_TOKEN');
