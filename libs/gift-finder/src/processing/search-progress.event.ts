import { Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_PROGRESS,
  type SearchProgressPayload,
  USER_CHANNEL_PATTERN,
  userChannelName,
} from '@giftspire/contracts';

/** Broadcasts `search.progress`, the current stage of a search, to all browsers of the user. */
@Broadcastable({
  as: SEARCH_PROGRESS,
  channels: [`private-${USER_CHANNEL_PATTERN}`],
  now: true,
})
export class SearchProgressEvent implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchProgressPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(userChannelName(this.userId));
  }

  broadcastWith(): SearchProgressPayload {
    return this.payload;
  }
}
