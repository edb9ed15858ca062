import { getChannelKind, isCacheChannel } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelDirectory } from '../protocol/channel-directory';
import { HttpError } from './http-error';

const ATTRIBUTES = ['occupied', 'user_count', 'subscription_count', 'cache'] as const;

/** Name of a channel attribute that the `info` parameter of the HTTP API can request. */
export type ChannelAttribute = (typeof ATTRIBUTES)[number];

/**
 * Parses the `info` parameter: a comma-separated list, or an array, of attribute names. A missing one gives none.
 *
 * @param fieldPrefix - put before the field name in error messages, e.g. `batch[3].`
 * @throws HttpError 400 if `info` is neither text nor an array, or an attribute is unknown
 */
export function parseInfoParameter(info: unknown, fieldPrefix = ''): readonly ChannelAttribute[] {
  if (info === undefined || info === null || info === '') return [];
  const names: unknown = typeof info === 'string' ? info.split(',') : info;
  if (!Array.isArray(names)) throw new HttpError(400, `${fieldPrefix}info must be a string`);
  return names.map((name: unknown) => {
    const attribute = ATTRIBUTES.find((each) => each === String(name).trim());
    if (attribute !== undefined) return attribute;
    throw new HttpError(400, `${fieldPrefix}info must be some of ${ATTRIBUTES.join(', ')}`);
  });
}

/** Returns whether a channel with this name can have the attribute, e.g. `user_count` only on a presence channel. */
export function isAttributeOfChannel(attribute: ChannelAttribute, channelName: string): boolean {
  const isPresence = getChannelKind(channelName).startsWith('presence');
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

/** Returns the values of the requested attributes by name, without those that the kind of channel does not have. */
export function readAttributes(
  directory: ChannelDirectory,
  app: Application,
  channelName: string,
  attributes: readonly ChannelAttribute[],
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const attribute of attributes)
    if (isAttributeOfChannel(attribute, channelName))
      values[attribute] = readAttribute(directory, app, channelName, attribute);
  return values;
}

/**
 * Returns the value of an attribute across all nodes: a boolean, a number, or the cached event, null if there is none.
 */
function readAttribute(
  directory: ChannelDirectory,
  app: Application,
  channelName: string,
  attribute: ChannelAttribute,
): unknown {
  switch (attribute) {
    case 'occupied':
      return directory.countSubscriptions(app, channelName) > 0;
    case 'user_count':
      return directory.findMembers(app, channelName).length;
    case 'subscription_count':
      return directory.countSubscriptions(app, channelName);
    case 'cache': {
      const event = directory.findCachedEvent(app, channelName);
      return event === undefined ? null : { data: event.data, ttl: event.ttlSeconds };
    }
  }
}
