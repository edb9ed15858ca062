/** Whom tokens belong to; the application provides it. */
export interface TokenOwnerProvider {
  /** Written to `tokenable_type`; tokens of another type are not accepted. */
  readonly tokenableType: string;
  /** @returns null when the owner is gone, which makes his tokens worthless */
  findTokenOwner(id: number): Promise<object | null>;
}

/** Injects the application's {@link TokenOwnerProvider}. */
export const TOKEN_OWNER_PROVIDER = Symbol('TOKEN_OWNERS');
