import type { ToBroadcastUser } from '@giftspire/broadcasting';
import type { User } from '@giftspire/users';

/** What the WebSocket server and other users are told of a user who signs in. */
export const toPusherUserData: ToBroadcastUser = (user) => {
  const { id, nickname } = user as User;
  return { id: String(id), user_info: { name: nickname } };
};
