import {
  buildServerToUserChannelName,
  SubscriptionUnauthorized,
  type PresenceMember,
} from '@giftspire/pusher-protocol';
import type { Connection } from '../connection';
import { Channel } from './channel';

/** The channel of one user. His signature was checked when he signed in; nobody else gets in. */
export class ServerToUserChannel extends Channel {
  override authorize({ user }: Connection): PresenceMember | undefined {
    if (user === undefined || buildServerToUserChannelName(user.id) !== this.name)
      throw new SubscriptionUnauthorized(this.name);
    return undefined;
  }
}
