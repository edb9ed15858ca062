import type { ChannelDirectory } from '../protocol/channel-directory';
import { attributesOf, isSuitable, parseInfo } from './channel-attributes';
import { parseChannelName } from './channel-parameter';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

/** `GET /apps/{id}/channels/{name}`: whether it is occupied, and what `info` asks for. */
export function channelEndpoint(directory: ChannelDirectory): Endpoint {
  return ({ app, parameter, fields }) => {
    const name = parseChannelName(parameter);
    const attributes = parseInfo(fields['info']);
    const unsuitable = attributes.find((attribute) => !isSuitable(attribute, name));
    if (unsuitable !== undefined)
      throw new HttpError(400, `a channel of this kind has no ${unsuitable}`);
    return attributesOf(directory, app, name, ['occupied', ...attributes]);
  };
}
