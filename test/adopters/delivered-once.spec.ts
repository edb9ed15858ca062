import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type BroadcastConnection, Broadcaster, createDriver } from '@giftspire/broadcasting';
import { EchoTestClient } from '@giftspire/broadcasting/testing';
import { ReverbServer } from '@giftspire/reverb';

const APP = { id: 'shop', key: 'shop-key', secret: 'shop-secret' };

/** Stands between publisher and server, and loses the answers to the first calls: the worst moment to be cut off. */
class LossyProxy {
  private readonly server = createServer((received, response) => {
    void this.forward(received, response);
  });
  calls = 0;

  constructor(
    private readonly targetPort: number,
    private readonly answersToLose: number,
  ) {}

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async forward(received: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(received);
    const call = ++this.calls;
    const { method, url: path, headers } = received;
    const options = { host: '127.0.0.1', port: this.targetPort, method, path, headers };
    request(options, (answer) => {
      answer.resume();
      if (call <= this.answersToLose) response.destroy();
      else response.writeHead(answer.statusCode ?? 500).end('{}');
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

  const heardOver = async (connection: BroadcastConnection) => {
    const driver = createDriver(
      {
        connection,
        app: APP,
        endpoint: { host: '127.0.0.1', port: await proxy.start(), scheme: 'http' },
        retry: { maxAttempts: 3, firstDelayMs: 1 },
      },
      () => undefined,
    );
    const broadcaster = new Broadcaster(driver, { onUnhandledError: () => undefined });
    const news = await browser.channel('news');
    await broadcaster.on('news').as('posted').sendNow();
    await broadcaster.on('news').as('last').sendNow();
    await news.waitFor('.last');
    return news.received('.posted').length;
  };

  it('is published three times and delivered once', async () => {
    expect(await heardOver('reverb')).toBe(1);
    expect(proxy.calls).toBe(4);
  });

  it('is delivered three times by a server without event ids', async () => {
    expect(await heardOver('pusher')).toBe(3);
  });
});
