import { ReverbServer, type ReverbOptions } from '@giftspire/reverb';

export const APP = { id: 'app-id', key: 'app-key', secret: 'app-secret' };

/** A server on a free port; stopped after the test that started it. */
export class RunningServer {
  private static readonly running: RunningServer[] = [];

  private constructor(private readonly server: ReverbServer) {}

  static async start(options: Partial<ReverbOptions> = {}): Promise<RunningServer> {
    const server = new ReverbServer({ apps: [APP], ...options, host: '127.0.0.1', port: 0 });
    await server.start();
    const running = new RunningServer(server);
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
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
