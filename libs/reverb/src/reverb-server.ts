import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReverbOptions } from './options';
import { ReverbEngine } from './reverb-engine';
import { createHttpServer, renewTls } from './server/create-http-server';
import { validateTlsCredentials, type TlsCredentials } from './server/tls-credentials';

export interface ReverbServerOptions extends ReverbOptions {
  /** Default: all interfaces. */
  readonly host?: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Then everything is encrypted: `wss` and `https` on that port, TLS 1.2 or 1.3. Default: nothing is. */
  readonly tls?: TlsCredentials;
}

/**
 * A Pusher-protocol server on a port of its own: WebSockets at `/app/{key}`, the publishers' API at `/apps/{id}`,
 * health at `/up`.
 *
 * @example
 * const server = new ReverbServer({ apps: [{ id: '1', key: 'key', secret: 'secret' }], port: 9000 });
 * await server.start();
 */
export class ReverbServer {
  readonly engine: ReverbEngine;
  private server: Server | undefined;

  /** @throws DuplicateApplication, InvalidTlsCredentials */
  constructor(private readonly options: ReverbServerOptions) {
    if (options.tls !== undefined) validateTlsCredentials(options.tls);
    this.engine = new ReverbEngine(options);
  }

  /** Where it listens; the real port when 0 was asked for. */
  get port(): number {
    return (this.server?.address() as AddressInfo | null | undefined)?.port ?? this.options.port;
  }

  /** Resolves when it listens; rejects, e.g. with `EADDRINUSE`, when it cannot. */
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
    this.server = server;
  }

  /**
   * A new certificate for those who connect from now on; nobody is disconnected.
   *
   * @throws InvalidTlsCredentials, and the old one stays
   */
  renewTls(credentials: TlsCredentials): void {
    validateTlsCredentials(credentials);
    if (this.server !== undefined) renewTls(this.server, credentials);
  }

  /** Sends the clients away, then lets go of the port. */
  async stop(): Promise<void> {
    await this.engine.stop();
    const { server } = this;
    if (server === undefined) return;
    this.server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
