import type { AppCredentials } from './credentials';
import { isChannelName } from './channel-name';
import { equalInConstantTime, hmacSha256Hex } from './hmac';
import { assertSignable } from './signing-input';
import { isSocketId } from './socket-id';

/**
 * Signs a subscription to a private, encrypted or presence channel.
 *
 * @param socketId - `"<int>.<int>"` as sent in `pusher:connection_established`
 * @param channel - full name with prefix, e.g. `private-App.Models.User.7`
 * @param channelData - JSON of the presence member, exactly as the client will send it
 * @returns hex HMAC-SHA256 of `socketId:channel[:channelData]`
 * @throws InvalidSigningInput when a part breaks its grammar
 */
export function signChannel(
  secret: string,
  socketId: string,
  channel: string,
  channelData?: string,
): string {
  assertSignable(socketId, channel);
  const suffix = channelData === undefined ? '' : `:${channelData}`;
  return hmacSha256Hex(secret, `${socketId}:${channel}${suffix}`);
}

/**
 * What an authorization endpoint answers under `auth`, and a client sends when it subscribes.
 *
 * @returns `"<app key>:<64 hex digits>"`
 * @throws InvalidSigningInput when a part breaks its grammar
 */
export function channelAuth(
  credentials: AppCredentials,
  socketId: string,
  channel: string,
  channelData?: string,
): string {
  return `${credentials.key}:${signChannel(credentials.secret, socketId, channel, channelData)}`;
}

/**
 * Whether `auth`, which may be anything a client sent, authorizes this subscription.
 * Key and signature are compared together and in constant time. Never throws.
 */
export function verifyChannelAuth(
  credentials: AppCredentials,
  auth: unknown,
  socketId: string,
  channel: string,
  channelData?: string,
): boolean {
  if (typeof auth !== 'string' || !isSocketId(socketId) || !isChannelName(channel)) return false;
  return equalInConstantTime(auth, channelAuth(credentials, socketId, channel, channelData));
}
