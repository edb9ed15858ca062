import {
  InvalidProtocolVersion,
  NoProtocolVersion,
  UnsupportedProtocol,
  type PusherError,
} from '@giftspire/pusher-protocol';

/** Versions 1 to 3 were retired long ago; 7 is the newest. */
const SUPPORTED = /^[4-7]$/;
const WHOLE_NUMBER = /^\d+$/;

/**
 * What is wrong with the `protocol` parameter. Stock clients always send one, people with a bare WebSocket rarely do:
 * only a server that insists refuses them, as Pusher announces to do.
 *
 * @param given - every value of the parameter
 */
export function protocolProblem(
  given: readonly string[],
  isRequired: boolean,
): PusherError | undefined {
  if (given.length === 0 && isRequired) return new NoProtocolVersion();
  if (!given.every((version) => WHOLE_NUMBER.test(version))) return new InvalidProtocolVersion();
  if (!given.every((version) => SUPPORTED.test(version))) return new UnsupportedProtocol();
  return undefined;
}
