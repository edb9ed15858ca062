/** Digits that surely fit a signed 64-bit column, and what a secret with a long prefix may take. */
const ID_AND_SECRET = /^(?<id>\d{1,18})\|(?<secret>[\x21-\x7e]{1,255})$/;

/** As the first versions of Sanctum gave them out: the secret alone, without a bar. */
const SECRET_ONLY = /^[\x21-\x7b\x7d\x7e]{1,255}$/;

/** The two halves of a token as its owner holds it: which row, and the secret that proves it. */
export interface ParsedToken {
  /** Decimal digits: primary key of the stored token. Undefined when only its hash can find it. */
  id?: string;
  secret: string;
}

/** @returns `"<id>|<secret>"`, shown to its owner once */
export function formatToken(id: number | string, secret: string): string {
  return `${id}|${secret}`;
}

/**
 * Takes a token apart, before any database sees it.
 *
 * @returns null when it cannot be one of ours
 */
export function parseToken(token: string): ParsedToken | null {
  if (SECRET_ONLY.test(token)) return { secret: token };
  const { id, secret } = ID_AND_SECRET.exec(token)?.groups ?? {};
  return id === undefined || secret === undefined ? null : { id, secret };
}
