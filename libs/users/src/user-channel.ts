import { USER_CHANNEL_PATTERN } from '@giftspire/contracts';
import type { ChannelHandler, ChannelParams } from '@giftspire/broadcasting';
import { BroadcastChannel } from '@giftspire/broadcasting/nest';
import type { User } from './user.entity';

/** A user's own channel: nobody else may listen. */
@BroadcastChannel(USER_CHANNEL_PATTERN, { kinds: ['private', 'private-encrypted'] })
export class UserChannel implements ChannelHandler {
  /** Compared as text: `07` and `7.0` are other names and would be other channels. */
  join(user: User, params: ChannelParams): boolean {
    return String(user.id) === params['id'];
  }
}
