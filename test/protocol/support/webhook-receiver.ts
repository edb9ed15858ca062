import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** HTTP server that records the webhooks it receives. */
export class WebhookReceiver {
  readonly receivedWebhooks: ReceivedWebhook[] = [];
  /** Statuses of the next responses in order; 200 when the list is empty. */
  readonly responseStatuses: number[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.receivedWebhooks.push({ headers: request.headers, body });
        response.writeHead(this.responseStatuses.shift() ?? 200, { Location: '/elsewhere' }).end();
      });
    });
  }

  /** Starts to listen on a free port. */
  async listen(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** Events of all received webhooks, in order. */
  get receivedEvents(): Record<string, unknown>[] {
    return this.receivedWebhooks.flatMap(
      ({ body }) => (JSON.parse(body) as { events: Record<string, unknown>[] }).events,
    );
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
