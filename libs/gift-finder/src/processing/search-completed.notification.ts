import { Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_COMPLETED,
  type SearchCompletedPayload,
  USER_CHANNEL_PATTERN,
  userChannelName,
} from '@giftspire/contracts';

/** Broadcasts `search.completed` to all browsers of the user. */
@Broadcastable({
  as: SEARCH_COMPLETED,
  channels: [`private-${USER_CHANNEL_PATTERN}`],
  afterCommit: true,
})
export class SearchCompletedNotification implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchCompletedPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(userChannelName(this.userId));
  }

  broadcastWith(): SearchCompletedPayload {
    return this.payload;
  }
}
