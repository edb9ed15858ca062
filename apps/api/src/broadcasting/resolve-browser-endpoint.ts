import type { Config, PusherEndpoint } from '@giftspire/config';
import { isValidHost } from '../http/is-valid-host';

/**
 * Returns the address at which browsers reach the WebSocket server.
 *
 * @param pageHost - host name of the browser's request, without port; used when no host is configured. `localhost` is
 *   used when it is malformed or undefined.
 */
export function resolveBrowserEndpoint(
  config: Config,
  pageHost: string | undefined,
): PusherEndpoint {
  const { host, ...rest } = config.broadcasting.browser;
  const fallback = isValidHost(pageHost) ? pageHost : 'localhost';
  return { ...rest, host: host ?? fallback };
}
