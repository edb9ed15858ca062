import { Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_FAILED,
  type SearchFailedPayload,
  USER_CHANNEL_PATTERN,
  userChannelName,
} from '@giftspire/contracts';

/** Broadcasts `search.failed` to all browsers of the user, after the last attempt failed. */
@Broadcastable({
  as: SEARCH_FAILED,
  channels: [`private-${USER_CHANNEL_PATTERN}`],
  afterCommit: true,
})
export class SearchFailedNotification implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchFailedPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(userChannelName(this.userId));
  }

  broadcastWith(): SearchFailedPayload {
    return this.payload;
  }
}
