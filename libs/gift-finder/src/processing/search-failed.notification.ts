import { type Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import { SEARCH_FAILED, type SearchFailedPayload, userChannelName } from '@giftspire/contracts';

/** Tells all browsers of a user that a search was given up. */
export class SearchFailedNotification implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchFailedPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(userChannelName(this.userId));
  }

  broadcastAs(): string {
    return SEARCH_FAILED;
  }

  broadcastWith(): SearchFailedPayload {
    return this.payload;
  }
}
