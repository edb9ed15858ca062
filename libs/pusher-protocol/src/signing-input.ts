import { isChannelName } from './channel-name';
import { isSocketId } from './socket-id';

/** Error of a signing function that was called with a malformed socket id or channel name. */
export class InvalidSigningInput extends Error {
  readonly code = 'INVALID_SIGNING_INPUT';

  constructor(part: 'socket id' | 'channel name') {
    super(`cannot sign: invalid ${part}`);
    this.name = 'InvalidSigningInput';
  }
}

/**
 * Checks the parts of a text to sign. The text joins them with `:`, so a part that contains a colon could produce the
 * text of another subscription.
 *
 * @throws InvalidSigningInput when the socket id or the channel name is malformed
 */
export function assertValidSocketIdAndChannelName(socketId: string, channel: string): void {
  if (!isSocketId(socketId)) throw new InvalidSigningInput('socket id');
  if (!isChannelName(channel)) throw new InvalidSigningInput('channel name');
}
