import type { ServerOptions } from 'ws';
import { PusherSocket } from './pusher-socket';

/** Maximum number of fragments of a message: 10 KB do not need more. */
const MAX_FRAGMENTS = 16;
/** Maximum number of TCP segments buffered for one frame; tiny segments cost much more memory than their bytes. */
const MAX_BUFFERED_CHUNKS = 1024;

/** Options of `ws`, with those of version 8.23 that its type definitions lack. */
interface WsPackageServerOptions extends ServerOptions<typeof PusherSocket> {
  readonly closeTimeout: number;
  readonly maxFragments: number;
  readonly maxBufferedChunks: number;
}

/** Returns options for a `ws` server without compression and with limits. The defaults allow messages of 100 MiB. */
export function buildWsPackageServerOptions(limits: {
  readonly maxMessageBytes: number;
  readonly apps: readonly { readonly maxMessageBytes?: number }[];
  readonly closeGraceMs: number;
}): WsPackageServerOptions {
  return {
    noServer: true,
    WebSocket: PusherSocket,
    clientTracking: false,
    // Compression would let 100 kB expand to 100 MiB, and require encoding a frame for each recipient.
    perMessageDeflate: false,
    // The largest limit of all apps. The limit of the connection's own app is checked for each message.
    maxPayload: Math.max(
      limits.maxMessageBytes,
      ...limits.apps.map((app) => app.maxMessageBytes ?? 0),
    ),
    maxFragments: MAX_FRAGMENTS,
    maxBufferedChunks: MAX_BUFFERED_CHUNKS,
    closeTimeout: limits.closeGraceMs,
  };
}
