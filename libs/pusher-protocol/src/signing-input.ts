import { isChannelName } from './channel-name';
import { isSocketId } from './socket-id';

/** A malformed socket id or channel name was passed to a signing function. */
export class InvalidSigningInput extends Error {
  readonly code = 'INVALID_SIGNING_INPUT';

  constructor(part: 'socket id' | 'channel name') {
    super(`cannot sign: invalid ${part}`);
    this.name = 'InvalidSigningInput';
  }
}

/**
 * Checks the parts of a text to sign. They are joined by `:`, so a part with a colon could forge another text.
 *
 * @throws InvalidSigningInput when the socket id or the channel name is malformed
 */
export function assertValidSocketIdAndChannelName(socketId: string, channel: string): void {
  if (!isSocketId(socketId)) throw new InvalidSigningInput('socket id');
  if (!isChannelName(channel)) throw new InvalidSigningInput('channel name');
}
