import type { Config, ReverbEndpoint } from '@giftspire/config';
import { isHost } from '../http/host-header';

/**
 * Where a browser reaches the WebSocket server.
 *
 * @param pageHost - host name the browser used for us, without port; used when none is configured
 */
export function browserEndpoint(config: Config, pageHost: string | undefined): ReverbEndpoint {
  const { host, ...rest } = config.broadcasting.browser;
  const fallback = isHost(pageHost) ? pageHost : 'localhost';
  return { ...rest, host: host ?? fallback };
}
