import {
  SubscriptionUnauthorized,
  verifyChannelAuth,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import { Channel, type RemoteMembers, type SubscriptionCredentials } from './channel';

/** A private or encrypted channel: subscribing requires a signature of the application. */
export class PrivateChannel extends Channel {
  override authorizeAndGetMember(
    connection: Connection,
    { auth, channelData }: SubscriptionCredentials,
    _remoteMembers: RemoteMembers,
  ): PresenceMember | undefined {
    const { app, socketId } = connection;
    if (!verifyChannelAuth(app, auth, socketId, this.name, channelData))
      throw new SubscriptionUnauthorized(this.name);
    connection.isAuthorized = true;
    return undefined;
  }
}
