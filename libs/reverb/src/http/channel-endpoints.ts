import {
  getChannelKind,
  isChannelName,
  isServerToUserChannelName,
} from '@giftspire/pusher-protocol';
import type { ChannelDirectory } from '../protocol/channel-directory';
import { isAttributeOfChannel, parseInfoParameter, readAttributes } from './channel-attributes';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

/**
 * Creates `GET /apps/{id}/channels`, which returns the occupied channels whose names start with `filter_by_prefix`,
 * with the attributes that `info` lists.
 */
export function createChannelsEndpoint(directory: ChannelDirectory): Endpoint {
  return ({ app, fields: { filter_by_prefix: prefix = '', info } }) => {
    if (typeof prefix !== 'string') throw new HttpError(400, 'filter_by_prefix must be a string');
    const attributes = parseInfoParameter(info);
    if (attributes.includes('user_count') && !prefix.startsWith('presence-'))
      throw new HttpError(400, 'user_count needs a filter_by_prefix that starts with presence-');
    const channels = directory
      .findOccupiedChannelNames(app, prefix)
      .map((name) => [name, readAttributes(directory, app, name, attributes)]);
    return { channels: Object.fromEntries(channels) as object };
  };
}

/** Creates `GET /apps/{id}/channels/{name}`, which returns `occupied` and the attributes that `info` lists. */
export function createChannelEndpoint(directory: ChannelDirectory): Endpoint {
  return ({ app, parameter, fields }) => {
    const name = parseChannelName(parameter);
    const attributes = parseInfoParameter(fields['info']);
    const unsupported = attributes.find((attribute) => !isAttributeOfChannel(attribute, name));
    if (unsupported !== undefined)
      throw new HttpError(400, `a channel of this kind has no ${unsupported}`);
    return readAttributes(directory, app, name, ['occupied', ...attributes]);
  };
}

/** Creates `GET /apps/{id}/channels/{name}/users`, which returns the ids of a presence channel's members. */
export function createChannelUsersEndpoint(directory: ChannelDirectory): Endpoint {
  return ({ app, parameter }) => {
    const name = parseChannelName(parameter);
    if (!getChannelKind(name).startsWith('presence'))
      throw new HttpError(400, 'only presence channels have users');
    return { users: directory.findMembers(app, name).map(({ userId }) => ({ id: userId })) };
  };
}

/** Returns the path parameter unchanged. @throws HttpError 400 if it is not a valid channel name */
function parseChannelName(parameter: string): string {
  if (isChannelName(parameter) || isServerToUserChannelName(parameter)) return parameter;
  throw new HttpError(400, 'invalid channel name');
}
