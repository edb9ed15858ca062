import type { ChannelDirectory } from '../protocol/channel-directory';
import { attributesOf, parseInfo } from './channel-attributes';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

/** `GET /apps/{id}/channels`: the occupied channels, with `filter_by_prefix` and `info`. */
export function channelsEndpoint(directory: ChannelDirectory): Endpoint {
  return ({ app, fields: { filter_by_prefix: prefix = '', info } }) => {
    if (typeof prefix !== 'string') throw new HttpError(400, 'filter_by_prefix must be a string');
    const attributes = parseInfo(info);
    if (attributes.includes('user_count') && !prefix.startsWith('presence-'))
      throw new HttpError(400, 'user_count needs a filter_by_prefix that starts with presence-');
    const channels = directory
      .occupied(app, prefix)
      .map((name) => [name, attributesOf(directory, app, name, attributes)]);
    return { channels: Object.fromEntries(channels) as object };
  };
}
