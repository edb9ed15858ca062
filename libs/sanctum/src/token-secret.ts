import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ENTROPY_LENGTH = 40;

/**
 * Generates the secret of a new token.
 *
 * @param prefix - common start of all secrets of an application, e.g. `gift_`, by which secret scanners recognise them
 * @returns the prefix, 40 random characters of `[A-Za-z0-9]` and their CRC-32, by which scanners avoid false positives
 * @see laravel/sanctum HasApiTokens::generateTokenString()
 */
export function generateSecret(prefix = ''): string {
  const entropy = Array.from(
    { length: ENTROPY_LENGTH },
    () => SECRET_ALPHABET[randomInt(SECRET_ALPHABET.length)],
  ).join('');
  return prefix + appendChecksum(entropy);
}

/** Returns `entropy` followed by its CRC-32 (IEEE) in 8 lower-case hex digits. */
export function appendChecksum(entropy: string): string {
  return entropy + crc32(entropy).toString(16).padStart(8, '0');
}

/**
 * Returns the hash of a secret that the `token` column stores.
 *
 * @returns SHA-256 in 64 hex digits, unsalted, because 40 random characters cannot be guessed
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Returns whether the secret has this hash, comparing in constant time.
 *
 * @param hash - result of {@link hashSecret}; any other text never matches
 */
export function verifySecret(secret: string, hash: string): boolean {
  const expected = Buffer.from(hash, 'hex');
  const actual = Buffer.from(hashSecret(secret), 'hex');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
