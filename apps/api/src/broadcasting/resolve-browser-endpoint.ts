import type { Config, PusherEndpoint } from '@giftspire/config';
import { isValidHost } from '../http/is-valid-host';

/**
 * Returns the address at which browsers reach the WebSocket server.
 *
 * @param pageHost - host name of the browser's request, without port; the default when no host is configured
 */
export function resolveBrowserEndpoint(
  config: Config,
  pageHost: string | undefined,
): PusherEndpoint {
  const { host, ...rest } = config.broadcasting.browser;
  const fallback = isValidHost(pageHost) ? pageHost : 'localhost';
  return { ...rest, host: host ?? fallback };
}
