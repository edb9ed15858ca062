import type { Config, ReverbEndpoint } from '@giftspire/config';

/** A host name or address as it may stand in a URL; the Host header is whatever the client wrote. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])$/i;

/**
 * Where a browser reaches the WebSocket server.
 *
 * @param pageHost - host name the browser used for us, without port; used when none is configured
 */
export function browserEndpoint(config: Config, pageHost: string | undefined): ReverbEndpoint {
  const { host, port, scheme } = config.reverb.browser;
  const fallback = pageHost !== undefined && HOST.test(pageHost) ? pageHost : 'localhost';
  return { host: host ?? fallback, port, scheme };
}
