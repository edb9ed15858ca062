/** Matches a token `<id>|<secret>`. An id of 18 digits always fits a bigint column; 255 characters allow a long prefix. */
const ID_AND_SECRET = /^(?<id>\d{1,18})\|(?<secret>[\x21-\x7e]{1,255})$/;

/** Matches a token without id, as the first versions of Laravel Sanctum issued them. */
const SECRET_ONLY = /^[\x21-\x7b\x7d\x7e]{1,255}$/;

/** A plain-text token, as the client sends it, split into the id of its database row and its secret. */
export interface ParsedToken {
  /** Primary key of the stored token, in decimal digits. Undefined when the token is to be found by its hash. */
  id?: string;
  secret: string;
}

/** Joins id and secret to the plain-text token `<id>|<secret>`, which the owner sees only once. */
export function formatToken(id: number | string, secret: string): string {
  return `${id}|${secret}`;
}

/**
 * Splits a plain-text token into id and secret, without a database look-up.
 *
 * @returns null when the text is malformed
 */
export function parseToken(token: string): ParsedToken | null {
  if (SECRET_ONLY.test(token)) return { secret: token };
  const { id, secret } = ID_AND_SECRET.exec(token)?.groups ?? {};
  return id === undefined || secret === undefined ? null : { id, secret };
}
