import { ReverbServer, type ReverbServerOptions, type TlsCredentials } from '@giftspire/reverb';

/** Credentials of the app that every test server has. */
export const TEST_APP = { id: 'app-id', key: 'app-key', secret: 'app-secret' };

/** A started {@link ReverbServer} on a free port. */
export class TestServer {
  private static readonly started: TestServer[] = [];

  private constructor(
    private readonly server: ReverbServer,
    private readonly isEncrypted: boolean,
  ) {}

  static async start(options: Partial<ReverbServerOptions> = {}): Promise<TestServer> {
    const server = new ReverbServer({ apps: [TEST_APP], ...options, host: '127.0.0.1', port: 0 });
    await server.start();
    const testServer = new TestServer(server, options.tls !== undefined);
    this.started.push(testServer);
    return testServer;
  }

  /** Stops all servers that were started since the last call. For `afterEach`. */
  static async stopAll(): Promise<void> {
    await Promise.all(this.started.splice(0).map((testServer) => testServer.stop()));
  }

  get port(): number {
    return this.server.port;
  }

  get connectionCount(): number {
    return this.server.engine.connectionCount;
  }

  /** Base URL of the HTTP API. */
  get httpUrl(): string {
    return `${this.isEncrypted ? 'https' : 'http'}://127.0.0.1:${this.port}`;
  }

  /** Base URL for WebSocket clients, without a path. */
  get webSocketUrl(): string {
    return this.httpUrl.replace('http', 'ws');
  }

  /** Replaces the certificate for new handshakes. */
  renewTls(credentials: TlsCredentials): void {
    this.server.renewTls(credentials);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
