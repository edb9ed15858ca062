import { channelKind } from '@giftspire/pusher-protocol';
import type { ChannelDirectory } from '../protocol/channel-directory';
import { parseChannelName } from './channel-parameter';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

/** `GET /apps/{id}/channels/{name}/users`: who is on a presence channel, each user once. */
export function channelUsersEndpoint(directory: ChannelDirectory): Endpoint {
  return ({ app, parameter }) => {
    const name = parseChannelName(parameter);
    if (!channelKind(name).startsWith('presence'))
      throw new HttpError(400, 'only presence channels have users');
    return { users: directory.members(app, name).map(({ userId }) => ({ id: userId })) };
  };
}
