import { USER_CHANNEL_PATTERN } from '@giftspire/contracts';
import type { ChannelHandler, ChannelParams } from '@giftspire/broadcasting';
import { BroadcastChannel } from '@giftspire/broadcasting/nest';
import type { User } from './user.entity';

/** Authorizes subscriptions to a user's private channel, for that user only. */
@BroadcastChannel(USER_CHANNEL_PATTERN, { kinds: ['private', 'private-encrypted'] })
export class UserChannel implements ChannelHandler {
  /**
   * Returns whether the channel is the user's own. The ids are compared as strings, because `07` and `7.0` in a channel
   * name denote other channels than `7`.
   */
  join(user: User, params: ChannelParams): boolean {
    return String(user.id) === params['id'];
  }
}
