import { BroadcastEventJob } from '@giftspire/broadcast-queue';
import { queueOf } from '@giftspire/queue';
import { ProcessSearchRequestJob } from './processing/process-search-request.job';

/** Names of the queues between a search request and its toast. */
export const GIFT_FINDER_QUEUES = {
  searches: queueOf(ProcessSearchRequestJob),
  broadcasts: queueOf(BroadcastEventJob),
};
