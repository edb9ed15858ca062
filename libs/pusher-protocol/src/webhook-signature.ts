import type { AppCredentials } from './credentials';
import { hmacSha256Hex } from './hmac';

/**
 * Returns the HTTP headers with which the receiver of a webhook verifies its origin.
 *
 * @param body - request body, exactly as it is sent
 */
export function createWebhookSignatureHeaders(
  { key, secret }: AppCredentials,
  body: string,
): Record<string, string> {
  return { 'X-Pusher-Key': key, 'X-Pusher-Signature': hmacSha256Hex(secret, body) };
}
