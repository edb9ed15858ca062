import type { ServerOptions } from 'ws';
import { PusherSocket } from './pusher-socket';

/** A message of 10 kB has no reason to come in more pieces. */
const MAX_FRAGMENTS = 16;
/** TCP segments waiting to become a frame; many tiny ones cost far more memory than their bytes. */
const MAX_BUFFERED_CHUNKS = 1024;

/** Options of `ws` 8.23 that its type definitions do not list. */
interface WebSocketServerOptions extends ServerOptions<typeof PusherSocket> {
  readonly closeTimeout: number;
  readonly maxFragments: number;
  readonly maxBufferedChunks: number;
}

/** How far `ws` goes along with a client. Its own defaults take messages of 100 MiB. */
export function webSocketServerOptions(limits: {
  readonly maxMessageBytes: number;
  readonly apps: readonly { readonly maxMessageBytes?: number }[];
  readonly closeGraceMs: number;
}): WebSocketServerOptions {
  return {
    noServer: true,
    WebSocket: PusherSocket,
    clientTracking: false,
    // 100 kB of compressed zeros are 100 MiB, and frames could not be encoded once for everybody.
    perMessageDeflate: false,
    // The most any app allows; what its own app allows is asked of each message.
    maxPayload: Math.max(
      limits.maxMessageBytes,
      ...limits.apps.map((app) => app.maxMessageBytes ?? 0),
    ),
    maxFragments: MAX_FRAGMENTS,
    maxBufferedChunks: MAX_BUFFERED_CHUNKS,
    closeTimeout: limits.closeGraceMs,
  };
}
