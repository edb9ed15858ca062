import { type Broadcastable, PrivateChannel } from '@giftspire/broadcasting';
import {
  SEARCH_COMPLETED,
  type SearchCompletedPayload,
  userChannelName,
} from '@giftspire/contracts';

/** Tells all browsers of a user that a result is there. */
export class SearchCompletedNotification implements Broadcastable {
  constructor(
    private readonly userId: number,
    private readonly payload: SearchCompletedPayload,
  ) {}

  broadcastOn(): PrivateChannel {
    return new PrivateChannel(userChannelName(this.userId));
  }

  broadcastAs(): string {
    return SEARCH_COMPLETED;
  }

  broadcastWith(): SearchCompletedPayload {
    return this.payload;
  }
}
