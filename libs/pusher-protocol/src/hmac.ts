import { createHmac } from 'node:crypto';

/** HMAC-SHA256 of a text, 64 lower-case hex digits. */
export function hmacSha256Hex(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
