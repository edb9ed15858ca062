import type { AppCredentials } from './credentials';
import { hmacSha256Hex } from './hmac';

/**
 * Returns the headers `X-Pusher-Key` and `X-Pusher-Signature`, with which receivers of a webhook verify its origin.
 *
 * @param body - request body, exactly as it is sent
 */
export function createWebhookSignatureHeaders(
  { key, secret }: AppCredentials,
  body: string,
): Record<string, string> {
  return { 'X-Pusher-Key': key, 'X-Pusher-Signature': hmacSha256Hex(secret, body) };
}
