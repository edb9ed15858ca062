import { isChannelName } from './channel-name';
import { isSocketId } from './socket-id';

/** A socket id or channel name was about to be signed although it breaks its grammar. */
export class InvalidSigningInput extends Error {
  readonly code = 'INVALID_SIGNING_INPUT';

  constructor(what: 'socket id' | 'channel name') {
    super(`cannot sign: invalid ${what}`);
    this.name = 'InvalidSigningInput';
  }
}

/**
 * Refuses what could make one signed text read as another: the parts are joined by `:`, so none may hold one.
 *
 * @throws InvalidSigningInput
 */
export function assertSignable(socketId: string, channel: string): void {
  if (!isSocketId(socketId)) throw new InvalidSigningInput('socket id');
  if (!isChannelName(channel)) throw new InvalidSigningInput('channel name');
}
