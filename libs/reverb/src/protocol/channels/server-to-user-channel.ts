import {
  buildServerToUserChannelName,
  SubscriptionUnauthorized,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import { Channel } from './channel';

/** The channel `#server-to-user-{id}`: only connections signed in as that user may subscribe. */
export class ServerToUserChannel extends Channel {
  override authorizeAndGetMember({ user }: Connection): PresenceMember | undefined {
    if (user === undefined || buildServerToUserChannelName(user.id) !== this.name)
      throw new SubscriptionUnauthorized(this.name);
    return undefined;
  }
}
