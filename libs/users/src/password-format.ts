/** Which algorithm made a stored hash; `unknown` for anything no algorithm of ours wrote. */
export type HashFormat = 'argon2' | 'bcrypt' | 'unknown';

/**
 * @param hashed - as stored: a PHC string of argon2, or what Laravel's default hasher writes, `$2y$…`
 */
export function detectHashFormat(hashed: string): HashFormat {
  if (/^\$argon2(id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]+\$[\w+/]+$/.test(hashed))
    return 'argon2';
  // The tags differ by who wrote them; the algorithm is one since the last bug of 2014.
  return /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(hashed) ? 'bcrypt' : 'unknown';
}
