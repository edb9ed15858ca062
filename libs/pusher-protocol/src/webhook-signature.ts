import type { AppCredentials } from './credentials';
import { hmacSha256Hex } from './hmac';

/**
 * The headers by which the receiver of a webhook knows that it is genuine.
 *
 * @param body - text of the request, exactly as it is sent
 */
export function signWebhook({ key, secret }: AppCredentials, body: string): Record<string, string> {
  return { 'X-Pusher-Key': key, 'X-Pusher-Signature': hmacSha256Hex(secret, body) };
}
