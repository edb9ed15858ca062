import type { ToBroadcastUser } from '@giftspire/broadcasting';
import type { User } from '@giftspire/users';

/** Returns the Pusher user data of a user, which presence channels and `signin()` reveal to other users. */
export const toPusherUserData: ToBroadcastUser = (user) => {
  const { id, nickname } = user as User;
  return { id: String(id), user_info: { name: nickname } };
};
