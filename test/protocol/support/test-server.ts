import { ReverbServer, type ReverbServerOptions, type TlsCredentials } from '@giftspire/reverb';

export const TEST_APP = { id: 'app-id', key: 'app-key', secret: 'app-secret' };

/** A server on a free port; stopped after the test that started it. */
export class TestServer {
  private static readonly running: TestServer[] = [];

  private constructor(
    private readonly server: ReverbServer,
    private readonly isEncrypted: boolean,
  ) {}

  static async start(options: Partial<ReverbServerOptions> = {}): Promise<TestServer> {
    const server = new ReverbServer({ apps: [TEST_APP], ...options, host: '127.0.0.1', port: 0 });
    await server.start();
    const running = new TestServer(server, options.tls !== undefined);
    this.running.push(running);
    return running;
  }

  /** For `afterEach`. */
  static async stopAll(): Promise<void> {
    await Promise.all(this.running.splice(0).map((running) => running.stop()));
  }

  get port(): number {
    return this.server.port;
  }

  get connectionCount(): number {
    return this.server.engine.connectionCount;
  }

  /** Address of the HTTP API. */
  get httpUrl(): string {
    return `${this.isEncrypted ? 'https' : 'http'}://127.0.0.1:${this.port}`;
  }

  /** Where clients connect to, without a path. */
  get webSocketUrl(): string {
    return this.httpUrl.replace('http', 'ws');
  }

  renewTls(credentials: TlsCredentials): void {
    this.server.renewTls(credentials);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
