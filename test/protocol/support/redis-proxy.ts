import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The way to Redis, which a test can cut and mend. */
export class RedisProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private listensOn = 0;
  private isForwarding = true;

  constructor(
    private readonly host: string,
    private readonly redisPort: number,
  ) {}

  get port(): number {
    return this.listensOn;
  }

  async start(): Promise<void> {
    this.server = createServer((socket) => this.forward(socket)).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.listensOn = (this.server.address() as AddressInfo).port;
  }

  interrupt(): void {
    this.isForwarding = false;
    for (const socket of this.sockets) socket.destroy();
  }

  restore(): void {
    this.isForwarding = true;
  }

  stop(): void {
    this.interrupt();
    this.server?.close();
  }

  private forward(near: Socket): void {
    if (!this.isForwarding) {
      near.destroy();
      return;
    }
    const far = connect(this.redisPort, this.host);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }
}
