import { BroadcastEventJob } from '@giftspire/broadcast-queue';
import { getQueueName } from '@giftspire/queue';
import { ProcessSearchRequestJob } from './processing/process-search-request.job';

/** Names of the two queues that a search passes through: first that of search jobs, then that of broadcasts. */
export const GIFT_FINDER_QUEUE_NAMES = {
  searches: getQueueName(ProcessSearchRequestJob),
  broadcasts: getQueueName(BroadcastEventJob),
};
