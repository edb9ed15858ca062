import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ENTROPY_LENGTH = 40;

/**
 * A fresh secret.
 *
 * @param prefix - in front of all of an application's secrets, e.g. `gift_`, so that scanners know whose they are
 * @returns the prefix, 40 random characters of `[A-Za-z0-9]` and their CRC-32, which lets scanners find leaked tokens
 * @see laravel/sanctum HasApiTokens::generateTokenString()
 */
export function generateSecret(prefix = ''): string {
  const entropy = Array.from(
    { length: ENTROPY_LENGTH },
    () => SECRET_ALPHABET[randomInt(SECRET_ALPHABET.length)],
  ).join('');
  return prefix + appendChecksum(entropy);
}

/** Appends the CRC-32 (IEEE) of `entropy`, 8 lower-case hex digits. */
export function appendChecksum(entropy: string): string {
  return entropy + crc32(entropy).toString(16).padStart(8, '0');
}

/**
 * What is stored of a secret.
 *
 * @returns SHA-256, 64 hex digits. Without salt or stretching: 40 random characters need neither.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Compares in constant time.
 *
 * @param hash - as {@link hashSecret} made it; anything else never matches
 */
export function verifySecret(secret: string, hash: string): boolean {
  const expected = Buffer.from(hash, 'hex');
  const actual = Buffer.from(hashSecret(secret), 'hex');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
