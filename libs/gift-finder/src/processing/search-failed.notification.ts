import { Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_FAILED_EVENT,
  type SearchFailedPayload,
  USER_CHANNEL_PATTERN,
  toUserChannelName,
} from '@giftspire/contracts';

/**
 * Broadcasts `search.failed` to all browsers of the user, after the last attempt failed. It is only broadcast:
 * `SearchFailureRecorder` stores the notification.
 */
@Broadcastable({
  as: SEARCH_FAILED_EVENT,
  channels: [`private-${USER_CHANNEL_PATTERN}`],
  afterCommit: true,
})
export class SearchFailedNotification implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchFailedPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(toUserChannelName(this.userId));
  }

  broadcastWith(): SearchFailedPayload {
    return this.payload;
  }
}
