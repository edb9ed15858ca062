import { StartFailure } from '@giftspire/lifecycle';
import { describeQueueError, QueueUnavailableError } from '@giftspire/queue';

/** Names the variable to look at; any other error is returned as it is. */
export function queueFailure(error: unknown): unknown {
  if (!(error instanceof QueueUnavailableError)) return error;
  return new StartFailure(describeQueueError(error), { cause: error });
}
