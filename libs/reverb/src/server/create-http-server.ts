import { createServer, type RequestListener, type Server } from 'node:http';
import { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { TlsCredentials } from './tls-credentials';

/**
 * How often Node looks for who is too slow with a request. Its own half minute would make forty seconds of our ten.
 */
const CHECKING_INTERVAL_MS = 1_000;
/** Time for a TLS handshake. */
const HANDSHAKE_TIMEOUT_MS = 10_000;

/** An http server to mount an engine on, not listening yet; with `tls` an https server, for wss too. */
export function createHttpServer(tls?: TlsCredentials, listener?: RequestListener): Server {
  if (tls !== undefined) return new TlsServer(tls, listener);
  return createServer({ connectionsCheckingInterval: CHECKING_INTERVAL_MS }, listener);
}

/** From the next handshake on another certificate. Whoever is connected stays. */
export function renewTls(server: Server, { cert, key }: TlsCredentials): void {
  if (server instanceof TlsServer) server.setSecureContext({ ...SECURE, cert, key });
}

const SECURE = { minVersion: 'TLSv1.2' } as const;

/** Node forgets about connections whose handshake is not over, and waits for them when it closes. */
class TlsServer extends HttpsServer {
  private readonly accepted = new Set<Socket>();

  constructor({ cert, key }: TlsCredentials, listener?: RequestListener) {
    const timing = {
      connectionsCheckingInterval: CHECKING_INTERVAL_MS,
      handshakeTimeout: HANDSHAKE_TIMEOUT_MS,
    };
    super({ ...SECURE, ...timing, cert, key }, listener);
    this.on('connection', (socket: Socket) => {
      this.accepted.add(socket);
      socket.once('close', () => this.accepted.delete(socket));
    });
  }

  override closeAllConnections(): void {
    super.closeAllConnections();
    for (const socket of this.accepted) socket.destroy();
  }
}
