import { channelKind, isCacheChannel } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelDirectory } from '../protocol/channel-directory';
import { HttpError } from './http-error';

const ATTRIBUTES = ['occupied', 'user_count', 'subscription_count', 'cache'] as const;

/** What a publisher may ask about a channel. */
export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * Reads `info`: names separated by commas, or an array of them.
 *
 * @throws HttpError 400 when a name is unknown
 */
export function parseInfo(info: unknown, where = ''): readonly Attribute[] {
  if (info === undefined || info === null || info === '') return [];
  const names: unknown = typeof info === 'string' ? info.split(',') : info;
  if (!Array.isArray(names)) throw new HttpError(400, `${where}info must be a string`);
  return names.map((name: unknown) => {
    const attribute = ATTRIBUTES.find((each) => each === String(name).trim());
    if (attribute !== undefined) return attribute;
    throw new HttpError(400, `${where}info must be some of ${ATTRIBUTES.join(', ')}`);
  });
}

/** Whether a channel of that name has the attribute. */
export function isSuitable(attribute: Attribute, channelName: string): boolean {
  const isPresence = channelKind(channelName).startsWith('presence');
  switch (attribute) {
    case 'occupied':
      return true;
    case 'user_count':
      return isPresence;
    case 'subscription_count':
      return !isPresence;
    case 'cache':
      return isCacheChannel(channelName);
  }
}

/** Values of those attributes that suit the channel; the others are left out. */
export function attributesOf(
  directory: ChannelDirectory,
  app: Application,
  channelName: string,
  attributes: readonly Attribute[],
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const attribute of attributes)
    if (isSuitable(attribute, channelName))
      values[attribute] = valueOf(directory, app, channelName, attribute);
  return values;
}

function valueOf(
  directory: ChannelDirectory,
  app: Application,
  channelName: string,
  attribute: Attribute,
): unknown {
  switch (attribute) {
    case 'occupied':
      return directory.subscriptionCount(app, channelName) > 0;
    case 'user_count':
      return directory.members(app, channelName).length;
    case 'subscription_count':
      return directory.subscriptionCount(app, channelName);
    case 'cache': {
      const event = directory.cached(app, channelName);
      return event === undefined ? null : { data: event.data, ttl: event.ttlSeconds };
    }
  }
}
