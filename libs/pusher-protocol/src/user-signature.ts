import type { AppCredentials } from './credentials';
import { equalInConstantTime, hmacSha256Hex } from './hmac';
import { InvalidSigningInput } from './signing-input';
import { isSocketId } from './socket-id';

/**
 * What an authentication endpoint answers under `auth` when a user signs in.
 *
 * @param userData - JSON of the user, exactly as the client will send it
 * @returns `"<app key>:<hex HMAC-SHA256 of socketId::user::userData>"`
 * @throws InvalidSigningInput when the socket id breaks its grammar
 */
export function userAuth(credentials: AppCredentials, socketId: string, userData: string): string {
  if (!isSocketId(socketId)) throw new InvalidSigningInput('socket id');
  const signature = hmacSha256Hex(credentials.secret, `${socketId}::user::${userData}`);
  return `${credentials.key}:${signature}`;
}

/** Whether `auth`, which may be anything a client sent, signs this user in on this connection. Never throws. */
export function verifyUserAuth(
  credentials: AppCredentials,
  auth: unknown,
  socketId: string,
  userData: string,
): boolean {
  if (typeof auth !== 'string' || !isSocketId(socketId)) return false;
  return equalInConstantTime(auth, userAuth(credentials, socketId, userData));
}
