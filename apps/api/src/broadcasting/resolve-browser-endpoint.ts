import type { Config, PusherEndpoint } from '@giftspire/config';
import { isValidHost } from '../http/is-valid-host';

/**
 * Where a browser reaches the WebSocket server.
 *
 * @param pageHost - host name the browser used for us, without port; used when none is configured
 */
export function resolveBrowserEndpoint(
  config: Config,
  pageHost: string | undefined,
): PusherEndpoint {
  const { host, ...rest } = config.broadcasting.browser;
  const fallback = isValidHost(pageHost) ? pageHost : 'localhost';
  return { ...rest, host: host ?? fallback };
}
