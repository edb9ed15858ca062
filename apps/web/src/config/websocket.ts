import type { BroadcastingConfig } from '@giftspire/contracts';
import Pusher from 'pusher-js';
import type { EchoOptions } from 'laravel-echo';
import { requestJson } from '@/api/request-json';
import { apiBaseUrl } from './api';

/** Fetches host, port and app key of the WebSocket server at run time, so that one build fits every deployment. */
export function fetchWebSocketConfig(): Promise<BroadcastingConfig> {
  return requestJson('GET', '/broadcasting/config');
}

/**
 * Returns the options for Laravel Echo.
 *
 * @param token - bearer token for channel authorization; an Echo cannot replace its token, so a new token needs a new Echo
 */
export function createEchoOptions(
  config: BroadcastingConfig,
  token: string,
): EchoOptions<'pusher'> {
  return {
    broadcaster: 'pusher',
    Pusher,
    key: config.key,
    wsHost: config.wsHost,
    wsPort: config.wsPort,
    wssPort: config.wssPort,
    wsPath: config.wsPath,
    forceTLS: config.forceTLS,
    // pusher-js requires a cluster name, but does not use it when wsHost is set.
    cluster: 'dummy',
    // Without this list pusher-js falls back to Pusher's public SockJS hosts when the WebSocket server is down.
    enabledTransports: ['ws', 'wss'],
    authEndpoint: `${apiBaseUrl}/broadcasting/auth`,
    auth: { headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' } },
    withoutInterceptors: true,
  };
}
