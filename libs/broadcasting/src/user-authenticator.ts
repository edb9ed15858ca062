import {
  isSocketId,
  parseUserData,
  createUserAuth,
  type AppCredentials,
} from '@giftspire/pusher-protocol';
import { toBroadcastUserById, type ToBroadcastUser } from './broadcast-user';
import { ChannelForbiddenError } from './errors';

/** What a client shows to the WebSocket server to sign in. */
export interface UserAuthentication {
  /** `"<app key>:<64 hex digits>"` */
  auth: string;
  /** JSON of the user, and a part of what is signed. */
  user_data: string;
}

/** Vouches for a user to the WebSocket server: pusher-js's `signin()`. */
export class UserAuthenticator {
  constructor(
    private readonly credentials: AppCredentials,
    private readonly presentUser: ToBroadcastUser = toBroadcastUserById,
  ) {}

  /**
   * @param socketId - as the client sent it
   * @throws ChannelForbiddenError when it is malformed, or the application does not present this user
   * @see laravel/framework Broadcasters/PusherBroadcaster.php, resolveAuthenticatedUser()
   */
  async authenticate(user: unknown, socketId: unknown): Promise<UserAuthentication> {
    if (!isSocketId(socketId)) throw new ChannelForbiddenError();
    const presented = await this.presentUser(user);
    if (presented === null) throw new ChannelForbiddenError('the user has no id to sign in with');
    const userData = JSON.stringify(presented);
    // What the WebSocket server would refuse is not signed.
    parseUserData(userData);
    return { auth: createUserAuth(this.credentials, socketId, userData), user_data: userData };
  }
}
