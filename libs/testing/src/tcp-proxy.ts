import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** TCP proxy on a free port, e.g. to PostgreSQL or Redis, which a test can interrupt and restore. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private listeningPort = 0;
  private isForwarding = true;

  constructor(
    private readonly upstreamHost: string,
    private readonly upstreamPort: number,
  ) {}

  get port(): number {
    return this.listeningPort;
  }

  /** Resolves when the proxy listens on {@link port}. */
  async start(): Promise<void> {
    this.server = createServer((socket) => this.forward(socket)).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.listeningPort = (this.server.address() as AddressInfo).port;
  }

  /** Closes all connections and rejects new ones until {@link restore}. */
  interrupt(): void {
    this.isForwarding = false;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Forwards new connections again; the closed ones stay closed. */
  restore(): void {
    this.isForwarding = true;
  }

  /** Closes all connections and stops listening. */
  stop(): void {
    this.interrupt();
    this.server?.close();
  }

  /** Connects a client with the upstream server in both directions; closes the client while interrupted. */
  private forward(client: Socket): void {
    if (!this.isForwarding) {
      client.destroy();
      return;
    }
    const upstream = connect(this.upstreamPort, this.upstreamHost);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  }
}
