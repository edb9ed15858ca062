import type { AppCredentials } from './credentials';
import { isEqualInConstantTime, hmacSha256Hex } from './hmac';
import { InvalidSigningInput } from './signing-input';
import { isSocketId } from './socket-id';

/**
 * Returns the `auth` of a sign-in: an authentication endpoint responds with it, the client sends it in `pusher:signin`.
 *
 * @param userData - JSON of the user, exactly as the client will send it
 * @returns `"<app key>:<hex HMAC-SHA256 of socketId::user::userData>"`
 * @throws InvalidSigningInput when the socket id is malformed
 */
export function createUserAuth(
  credentials: AppCredentials,
  socketId: string,
  userData: string,
): string {
  if (!isSocketId(socketId)) throw new InvalidSigningInput('socket id');
  const signature = hmacSha256Hex(credentials.secret, `${socketId}::user::${userData}`);
  return `${credentials.key}:${signature}`;
}

/** Returns whether `auth`, any value a client sent, authenticates this user on this connection. Never throws. */
export function verifyUserAuth(
  credentials: AppCredentials,
  auth: unknown,
  socketId: string,
  userData: string,
): boolean {
  if (typeof auth !== 'string' || !isSocketId(socketId)) return false;
  return isEqualInConstantTime(auth, createUserAuth(credentials, socketId, userData));
}
