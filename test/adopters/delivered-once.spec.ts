import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import {
  type BroadcastConnectionName,
  Broadcaster,
  createBroadcastDriver,
} from '@giftspire/broadcasting';
import { EchoTestClient } from '@giftspire/broadcasting/testing';
import { ReverbServer } from '@giftspire/reverb';

const APP = { id: 'shop', key: 'shop-key', secret: 'shop-secret' };

/** HTTP proxy that forwards every request but drops the first responses, so that the publisher has to retry. */
class LossyProxy {
  private readonly server = createServer((received, response) => {
    void this.forward(received, response);
  });
  requestCount = 0;

  constructor(
    private readonly targetPort: number,
    private readonly responsesToDrop: number,
  ) {}

  /** Listens on a free port and returns the port. */
  async listenOnFreePort(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Forwards a request; destroys the response of the first ones instead of sending it. */
  private async forward(received: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(received);
    const requestNumber = ++this.requestCount;
    const { method, url: path, headers } = received;
    const options = { host: '127.0.0.1', port: this.targetPort, method, path, headers };
    request(options, (upstreamResponse) => {
      upstreamResponse.resume();
      if (requestNumber <= this.responsesToDrop) response.destroy();
      else response.writeHead(upstreamResponse.statusCode ?? 500).end('{}');
    }).end(body);
  }
}

describe('An event whose responses are lost', () => {
  let server: ReverbServer;
  let proxy: LossyProxy;
  let browser: EchoTestClient;

  beforeEach(async () => {
    server = new ReverbServer({ apps: [APP], host: '127.0.0.1', port: 0 });
    await server.start();
    proxy = new LossyProxy(server.port, 2);
    browser = await EchoTestClient.connect({ key: APP.key, port: server.port });
  });
  afterEach(async () => {
    browser.disconnect();
    await proxy.stop();
    await server.stop();
  });

  /** Publishes an event whose first responses are lost. Returns how often the browser receives it. */
  const countDeliveries = async (connection: BroadcastConnectionName) => {
    const driver = createBroadcastDriver(
      {
        connection,
        app: APP,
        endpoint: { host: '127.0.0.1', port: await proxy.listenOnFreePort(), scheme: 'http' },
        retry: { maxAttempts: 3, firstDelayMs: 1 },
      },
      () => undefined,
    );
    const broadcaster = new Broadcaster(driver, { onUnhandledError: () => undefined });
    const news = await browser.channel('news');
    await broadcaster.on('news').as('posted').sendNow();
    await broadcaster.on('news').as('last').sendNow();
    await news.waitFor('.last');
    return news.receivedPayloads('.posted').length;
  };

  it('is published three times and delivered once', async () => {
    expect(await countDeliveries('reverb')).toBe(1);
    expect(proxy.requestCount).toBe(4);
  });

  it('is delivered three times by a server without event ids', async () => {
    expect(await countDeliveries('pusher')).toBe(3);
  });
});
