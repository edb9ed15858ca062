import { isChannelName, isServerToUserChannel } from '@giftspire/pusher-protocol';
import { HttpError } from './http-error';

/**
 * The name of a channel in a path.
 *
 * @throws HttpError 400
 */
export function parseChannelName(parameter: string): string {
  if (isChannelName(parameter) || isServerToUserChannel(parameter)) return parameter;
  throw new HttpError(400, 'invalid channel name');
}
