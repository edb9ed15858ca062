import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { RunningServer } from './running-server';

/** One address for several servers, as a load balancer has it: new connections go where it was last pointed to. */
export class RollingAddress {
  /** Connections that clients opened so far. */
  attempts = 0;
  private readonly listener: Server;
  private readonly sockets = new Set<Socket>();

  constructor(private target: RunningServer) {
    this.listener = createServer((client) => {
      this.attempts += 1;
      this.join(client, connect(this.target.port, '127.0.0.1'));
    });
  }

  async listen(): Promise<number> {
    await once(this.listener.listen(0, '127.0.0.1'), 'listening');
    return (this.listener.address() as AddressInfo).port;
  }

  pointTo(target: RunningServer): void {
    this.target = target;
  }

  close(): void {
    this.listener.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(client: Socket, server: Socket): void {
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
