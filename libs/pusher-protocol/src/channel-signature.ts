import type { AppCredentials } from './credentials';
import { isChannelName } from './channel-name';
import { isEqualInConstantTime, hmacSha256Hex } from './hmac';
import { assertValidSocketIdAndChannelName } from './signing-input';
import { isSocketId } from './socket-id';

/**
 * Returns the signature of a subscription to a private, encrypted or presence channel.
 *
 * @param secret - secret of the app
 * @param socketId - `"<int>.<int>"` as sent in `pusher:connection_established`
 * @param channel - full name with prefix, e.g. `private-App.Models.User.7`
 * @param channelData - JSON of the presence member, exactly as the client will send it
 * @returns hex HMAC-SHA256 of `socketId:channel[:channelData]`
 * @throws InvalidSigningInput when the socket id or the channel name is malformed
 */
export function computeChannelSignature(
  secret: string,
  socketId: string,
  channel: string,
  channelData?: string,
): string {
  assertValidSocketIdAndChannelName(socketId, channel);
  const suffix = channelData === undefined ? '' : `:${channelData}`;
  return hmacSha256Hex(secret, `${socketId}:${channel}${suffix}`);
}

/**
 * Returns the `auth` of a subscription: an authorization endpoint responds with it, the client sends it in
 * `pusher:subscribe`.
 *
 * @returns `"<app key>:<64 hex digits>"`
 * @throws InvalidSigningInput when the socket id or the channel name is malformed
 */
export function createChannelAuth(
  credentials: AppCredentials,
  socketId: string,
  channel: string,
  channelData?: string,
): string {
  return `${credentials.key}:${computeChannelSignature(credentials.secret, socketId, channel, channelData)}`;
}

/**
 * Returns whether `auth`, any value a client sent, authorizes this subscription. Compares app key and signature in
 * constant time. Never throws.
 */
export function verifyChannelAuth(
  credentials: AppCredentials,
  auth: unknown,
  socketId: string,
  channel: string,
  channelData?: string,
): boolean {
  if (typeof auth !== 'string' || !isSocketId(socketId) || !isChannelName(channel)) return false;
  return isEqualInConstantTime(
    auth,
    createChannelAuth(credentials, socketId, channel, channelData),
  );
}
