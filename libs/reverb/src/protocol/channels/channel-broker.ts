import { ChannelKindNotSupported, channelKind } from '@giftspire/pusher-protocol';
import { Channel } from './channel';
import { PresenceChannel } from './presence-channel';
import { PrivateChannel } from './private-channel';

/**
 * Makes the channel that a name asks for.
 *
 * @throws ChannelKindNotSupported
 */
export function createChannel(name: string): Channel {
  const kind = channelKind(name);
  switch (kind) {
    case 'public':
      return new Channel(name);
    case 'private':
    case 'private-encrypted':
      return new PrivateChannel(name);
    case 'presence':
      return new PresenceChannel(name);
    case 'cache':
    case 'private-cache':
    case 'private-encrypted-cache':
    case 'presence-cache':
      throw new ChannelKindNotSupported(kind);
  }
}
