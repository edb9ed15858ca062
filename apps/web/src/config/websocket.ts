import type { BroadcastingConfig } from '@giftspire/contracts';
import Pusher from 'pusher-js';
import type { EchoOptions } from 'laravel-echo';
import { request } from '@/api/request';
import { apiBaseUrl } from './api';

/** Asks the API at run time, so that one build serves any host, port and key. */
export function fetchWebSocketConfig(): Promise<BroadcastingConfig> {
  return request('GET', '/broadcasting/config');
}

/**
 * Options for Echo.
 *
 * @param token - bearer token for channel authorization; Echo keeps it for life, so a new token needs a new Echo
 */
export function echoOptions(config: BroadcastingConfig, token: string): EchoOptions<'pusher'> {
  return {
    broadcaster: 'pusher',
    Pusher,
    key: config.key,
    wsHost: config.wsHost,
    wsPort: config.wsPort,
    wssPort: config.wssPort,
    wsPath: config.wsPath,
    forceTLS: config.forceTLS,
    // pusher-js insists on a cluster; with wsHost set it is never used.
    cluster: 'dummy',
    // Without this list pusher-js falls back to a public SockJS host when our socket is down.
    enabledTransports: ['ws', 'wss'],
    authEndpoint: `${apiBaseUrl}/broadcasting/auth`,
    auth: { headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' } },
    withoutInterceptors: true,
  };
}
