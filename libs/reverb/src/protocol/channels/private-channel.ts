import {
  SubscriptionUnauthorized,
  verifyChannelAuth,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import { Channel, type RemoteMembers, type SubscriptionRequest } from './channel';

/** A channel that is entered with a signature of the application only; encrypted ones are entered the same way. */
export class PrivateChannel extends Channel {
  override authorize(
    connection: Connection,
    { auth, channelData }: SubscriptionRequest,
    _elsewhere: RemoteMembers,
  ): PresenceMember | undefined {
    const { app, socketId } = connection;
    if (!verifyChannelAuth(app, auth, socketId, this.name, channelData))
      throw new SubscriptionUnauthorized(this.name);
    connection.isAuthorized = true;
    return undefined;
  }
}
