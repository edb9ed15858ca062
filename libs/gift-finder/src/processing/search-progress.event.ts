import { Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_PROGRESS_EVENT,
  type SearchProgressPayload,
  USER_CHANNEL_PATTERN,
  toUserChannelName,
} from '@giftspire/contracts';

/**
 * Broadcasts `search.progress`, the current stage of a search, to all browsers of the user, at once and without a
 * queue.
 */
@Broadcastable({
  as: SEARCH_PROGRESS_EVENT,
  channels: [`private-${USER_CHANNEL_PATTERN}`],
  now: true,
})
export class SearchProgressEvent implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchProgressPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(toUserChannelName(this.userId));
  }

  broadcastWith(): SearchProgressPayload {
    return this.payload;
  }
}
