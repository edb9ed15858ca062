import {
  isSocketId,
  parseUserData,
  createUserAuth,
  type AppCredentials,
} from '@giftspire/pusher-protocol';
import { toBroadcastUserWithIdOnly, type ToBroadcastUser } from './broadcast-user';
import { ChannelForbiddenError } from './errors';

/** Response to a client, which sends it to the WebSocket server to sign in. */
export interface UserAuthResponse {
  /** `"<app key>:<64 hex digits>"` */
  auth: string;
  /** Signed JSON of the user. */
  user_data: string;
}

/** Signs the user's identity for the WebSocket server, for `signin()` of pusher-js. */
export class UserAuthenticator {
  constructor(
    private readonly credentials: AppCredentials,
    private readonly toBroadcastUser: ToBroadcastUser = toBroadcastUserWithIdOnly,
  ) {}

  /**
   * Returns the signed identity of a user for the client that asked for it.
   *
   * @param user - the application's user, as in `request.user`
   * @param socketId - as the client sent it
   * @throws ChannelForbiddenError when the socket id is malformed, or `toBroadcastUser` returns null
   * @see laravel/framework Broadcasters/PusherBroadcaster.php, resolveAuthenticatedUser()
   */
  async authenticate(user: unknown, socketId: unknown): Promise<UserAuthResponse> {
    if (!isSocketId(socketId)) throw new ChannelForbiddenError();
    const broadcastUser = await this.toBroadcastUser(user);
    if (broadcastUser === null)
      throw new ChannelForbiddenError('the user has no id to sign in with');
    const userData = JSON.stringify(broadcastUser);
    // Throws for data that the WebSocket server would reject, so that it is not signed.
    parseUserData(userData);
    return { auth: createUserAuth(this.credentials, socketId, userData), user_data: userData };
  }
}
