/** Finds the owners of tokens; implemented by the application, like Laravel's user provider. */
export interface TokenOwnerProvider {
  /** Value of `tokenable_type`; tokens of another type are rejected. */
  readonly tokenableType: string;
  /**
   * Finds the owner of a token by the token's `tokenable_id`.
   *
   * @returns null when the owner no longer exists, which makes the token invalid
   */
  findTokenOwnerById(id: number): Promise<object | null>;
}

/** Injection token of the application's {@link TokenOwnerProvider}. */
export const TOKEN_OWNER_PROVIDER_INJECTION_TOKEN = Symbol('TOKEN_OWNER_PROVIDER_INJECTION_TOKEN');
