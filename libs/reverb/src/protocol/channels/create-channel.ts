import { getChannelKind } from '@giftspire/pusher-protocol';
import { Channel } from './channel';
import { PresenceChannel } from './presence-channel';
import { PrivateChannel } from './private-channel';
import { ServerToUserChannel } from './server-to-user-channel';

/**
 * Creates the channel object of a name by its prefix, without registering it. Cache channels have no class of their
 * own: cached events outlive channels, so `EventCache` keeps them.
 */
export function createChannel(name: string): Channel {
  if (name.startsWith('#')) return new ServerToUserChannel(name);
  switch (getChannelKind(name)) {
    case 'public':
    case 'cache':
      return new Channel(name);
    case 'private':
    case 'private-encrypted':
    case 'private-cache':
    case 'private-encrypted-cache':
      return new PrivateChannel(name);
    case 'presence':
    case 'presence-cache':
      return new PresenceChannel(name);
  }
}
