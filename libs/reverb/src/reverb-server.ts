import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReverbOptions } from './options';
import { ReverbEngine } from './reverb-engine';
import { createHttpServer, renewTls } from './server/create-http-server';
import { validateTlsCredentials, type TlsCredentials } from './server/tls-credentials';

/** Options of a {@link ReverbServer}: those of the engine, the address to listen on, and TLS. */
export interface ReverbServerOptions extends ReverbOptions {
  /** Address or host name to listen on. Default: all interfaces. */
  readonly host?: string;
  /** Port to listen on; 0 chooses a free one. */
  readonly port: number;
  /** Certificate and key for TLS 1.2 and 1.3. The port then serves only `wss` and `https`. Default: no encryption. */
  readonly tls?: TlsCredentials;
}

/**
 * A Pusher server that listens on its own port: WebSockets at `/app/{key}`, the HTTP API at `/apps/{id}`, and the
 * health check at `/up`.
 *
 * @example
 * const server = new ReverbServer({ apps: [{ id: '1', key: 'key', secret: 'secret' }], port: 9000 });
 * await server.start();
 */
export class ReverbServer {
  readonly engine: ReverbEngine;
  private httpServer: Server | undefined;

  /** @throws DuplicateApplication, InvalidTlsCredentials */
  constructor(private readonly options: ReverbServerOptions) {
    if (options.tls !== undefined) validateTlsCredentials(options.tls);
    this.engine = new ReverbEngine(options);
  }

  /** Port that the server listens on; before `start`, the configured one. */
  get port(): number {
    return (
      (this.httpServer?.address() as AddressInfo | null | undefined)?.port ?? this.options.port
    );
  }

  /**
   * Starts the server; resolves when it is listening. If it cannot listen, rejects, e.g. with `EADDRINUSE`, and stops.
   */
  async start(): Promise<void> {
    const server = createHttpServer(this.options.tls);
    this.engine.mountOn(server);
    await this.engine.start();
    server.listen(this.options.port, this.options.host);
    try {
      await once(server, 'listening');
    } catch (error) {
      await this.engine.stop();
      throw error;
    }
    this.httpServer = server;
  }

  /**
   * Replaces the certificate for new handshakes. Existing connections are kept. Before `start` it only validates.
   *
   * @throws InvalidTlsCredentials - the previous certificate is kept
   */
  renewTls(credentials: TlsCredentials): void {
    validateTlsCredentials(credentials);
    if (this.httpServer !== undefined) renewTls(this.httpServer, credentials);
  }

  /** Closes all connections, then the port. */
  async stop(): Promise<void> {
    await this.engine.stop();
    const { httpServer: server } = this;
    if (server === undefined) return;
    this.httpServer = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
