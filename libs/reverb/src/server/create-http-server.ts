import { createServer, type RequestListener, type Server } from 'node:http';
import { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { TlsCredentials } from './tls-credentials';

/**
 * Interval at which Node.js checks request timeouts, in milliseconds. With its default of 30 seconds, a timeout of 10
 * seconds could take effect after 40.
 */
const TIMEOUT_CHECK_INTERVAL_MS = 1_000;
/** Maximum duration of a TLS handshake, in milliseconds. */
const HANDSHAKE_TIMEOUT_MS = 10_000;

/** Creates a server that an engine can be mounted on, not listening yet: HTTPS with `tls`, HTTP without. */
export function createHttpServer(tls?: TlsCredentials, listener?: RequestListener): Server {
  if (tls !== undefined) return new TlsServer(tls, listener);
  return createServer({ connectionsCheckingInterval: TIMEOUT_CHECK_INTERVAL_MS }, listener);
}

/** Replaces the certificate for new TLS handshakes. Existing connections are kept. Does nothing without TLS. */
export function renewTls(server: Server, { cert, key }: TlsCredentials): void {
  if (server instanceof TlsServer) server.setSecureContext({ ...TLS_OPTIONS, cert, key });
}

const TLS_OPTIONS = { minVersion: 'TLSv1.2' } as const;

/**
 * An HTTPS server whose `closeAllConnections` also closes connections in the TLS handshake. Node.js omits those, but
 * waits for them when the server closes.
 */
class TlsServer extends HttpsServer {
  private readonly openSockets = new Set<Socket>();

  constructor({ cert, key }: TlsCredentials, listener?: RequestListener) {
    const timeouts = {
      connectionsCheckingInterval: TIMEOUT_CHECK_INTERVAL_MS,
      handshakeTimeout: HANDSHAKE_TIMEOUT_MS,
    };
    super({ ...TLS_OPTIONS, ...timeouts, cert, key }, listener);
    this.on('connection', (socket: Socket) => {
      this.openSockets.add(socket);
      socket.once('close', () => this.openSockets.delete(socket));
    });
  }

  override closeAllConnections(): void {
    super.closeAllConnections();
    for (const socket of this.openSockets) socket.destroy();
  }
}
