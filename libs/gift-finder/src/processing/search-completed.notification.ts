import { Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_COMPLETED_EVENT,
  type SearchCompletedPayload,
  USER_CHANNEL_PATTERN,
  toUserChannelName,
} from '@giftspire/contracts';

/**
 * Broadcasts `search.completed` to all browsers of the user, after the commit. It is only broadcast: `SearchCompleter`
 * stores the notification.
 */
@Broadcastable({
  as: SEARCH_COMPLETED_EVENT,
  channels: [`private-${USER_CHANNEL_PATTERN}`],
  afterCommit: true,
})
export class SearchCompletedNotification implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchCompletedPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(toUserChannelName(this.userId));
  }

  broadcastWith(): SearchCompletedPayload {
    return this.payload;
  }
}
