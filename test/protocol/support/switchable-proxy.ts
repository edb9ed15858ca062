import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { TestServer } from './test-server';

/** TCP proxy like a load balancer: new connections go to the current target, existing ones stay with theirs. */
export class SwitchableProxy {
  /** Number of connections that clients have opened so far. */
  openedConnectionCount = 0;
  private readonly listener: Server;
  private readonly sockets = new Set<Socket>();

  constructor(private target: TestServer) {
    this.listener = createServer((client) => {
      this.openedConnectionCount += 1;
      this.pipeBothWays(client, connect(this.target.port, '127.0.0.1'));
    });
  }

  /** Starts to listen on a free port and returns the port. */
  async listen(): Promise<number> {
    await once(this.listener.listen(0, '127.0.0.1'), 'listening');
    return (this.listener.address() as AddressInfo).port;
  }

  /** Forwards all later connections to `target`. */
  switchTo(target: TestServer): void {
    this.target = target;
  }

  /** Stops listening and closes all connections. */
  close(): void {
    this.listener.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private pipeBothWays(client: Socket, server: Socket): void {
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
      from.pipe(to);
    }
  }
}
