import { type Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import { SEARCH_PROGRESS, type SearchProgressPayload, userChannelName } from '@giftspire/contracts';

/** Tells all browsers of a user how far a search is. */
export class SearchProgressEvent implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchProgressPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(userChannelName(this.userId));
  }

  broadcastAs(): string {
    return SEARCH_PROGRESS;
  }

  broadcastWith(): SearchProgressPayload {
    return this.payload;
  }
}
