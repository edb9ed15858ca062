import {
  InvalidProtocolVersion,
  NoProtocolVersion,
  UnsupportedProtocol,
  type PusherError,
} from '@giftspire/pusher-protocol';

/** Supported versions of the Pusher protocol: 4 to 7. Pusher has retired versions 1 to 3. */
const SUPPORTED_VERSION = /^[4-7]$/;
const WHOLE_NUMBER = /^\d+$/;

/**
 * Returns the error of an invalid `protocol` query parameter, or undefined when it is valid.
 *
 * @param versions - every value of the parameter
 * @param isRequired - whether its absence is an error: pusher-js always sends it, bare WebSocket clients rarely do
 */
export function findProtocolVersionError(
  versions: readonly string[],
  isRequired: boolean,
): PusherError | undefined {
  if (versions.length === 0 && isRequired) return new NoProtocolVersion();
  if (!versions.every((version) => WHOLE_NUMBER.test(version))) return new InvalidProtocolVersion();
  if (!versions.every((version) => SUPPORTED_VERSION.test(version)))
    return new UnsupportedProtocol();
  return undefined;
}
