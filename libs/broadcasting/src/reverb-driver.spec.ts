import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { verifyRequestSignature } from '@giftspire/pusher-protocol';
import type { BroadcastEvent } from './broadcast-event';
import { BroadcastFailedError } from './errors';
import { ReverbDriver, type ReverbDriverOptions } from './reverb-driver';

const app = { id: 'app-id', key: 'app-key', secret: 'app-secret' };
const event: BroadcastEvent = {
  id: '3f0f7c0e-9d0e-4c9a-9a51-0a4b3c2d1e0f',
  channels: ['private-App.Models.User.7'],
  name: 'search.completed',
  data: '{"icon":"🎁"}',
};

interface Received {
  method: string;
  url: string;
  body: Buffer;
  socket: Socket;
}

/** A server that answers with the given statuses in turn, the last one for ever; `0` cuts the connection. */
class PublishTarget {
  readonly received: Received[] = [];
  private readonly server: Server;

  constructor(
    private readonly statuses: number[],
    private readonly answer = '{}',
  ) {
    this.server = createServer((request, response) => void this.respond(request, response));
  }

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', socket } = request;
    this.received.push({ method, url, body: Buffer.concat(chunks), socket });
    const turn = Math.min(this.received.length, this.statuses.length) - 1;
    const status = this.statuses[turn];
    if (status === 0) request.socket.destroy();
    else if (status !== undefined) response.writeHead(status).end(this.answer);
  }
}

describe('ReverbDriver', () => {
  let target: PublishTarget;

  const driverFor = async (
    statuses: number[],
    answer?: string,
    options: Partial<ReverbDriverOptions> = {},
  ) => {
    target = new PublishTarget(statuses, answer);
    const port = await target.start();
    return new ReverbDriver({
      app,
      endpoint: { host: '127.0.0.1', port, scheme: 'http' },
      retry: { maxAttempts: 3, firstDelayMs: 1 },
      ...options,
    });
  };
  const bodies = () =>
    target.received.map(
      ({ body }) => JSON.parse(body.toString()) as { channels: string[]; socket_id?: string },
    );
  const failure = async (driver: ReverbDriver) => {
    const error: unknown = await driver.broadcast(event).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(BroadcastFailedError);
    return error as BroadcastFailedError;
  };

  afterEach(() => target.stop());

  it('posts the event, signed so that a server accepts it', async () => {
    await (await driverFor([200])).broadcast({ ...event, exceptSocketId: '1.2' });
    const [request] = target.received;
    const [path = '', query = ''] = request?.url.split('?') ?? [];
    expect(request?.method).toBe('POST');
    expect(path).toBe('/apps/app-id/events');
    expect(bodies()).toEqual([
      { name: event.name, data: event.data, channels: event.channels, socket_id: '1.2' },
    ]);
    expect(
      verifyRequestSignature({
        credentials: app,
        method: 'POST',
        path,
        query,
        body: request?.body ?? Buffer.alloc(0),
        nowSeconds: Date.now() / 1000,
      }),
    ).toMatchObject({ ok: true });
  });

  it('puts the path of the server in front, unsigned', async () => {
    target = new PublishTarget([200]);
    const port = await target.start();
    const endpoint = { host: '127.0.0.1', port, scheme: 'http', path: '/ws' } as const;
    await new ReverbDriver({ app, endpoint }).broadcast(event);
    const [{ url, body, method }] = target.received as [Received];
    expect(url).toMatch(/^\/ws\/apps\/app-id\/events\?/);
    const [path = '', query = ''] = url.slice('/ws'.length).split('?');
    expect(
      verifyRequestSignature({
        credentials: app,
        method,
        path,
        query,
        body,
        nowSeconds: Date.now() / 1000,
      }),
    ).toMatchObject({ ok: true });
  });

  it('tells the id of the event only where it is known that the server takes it', async () => {
    await (await driverFor([200], undefined, { sendsEventIds: true })).broadcast(event);
    expect(bodies()[0]).toMatchObject({ event_id: event.id });
  });

  it('tries again under the same id', async () => {
    const driver = await driverFor([503, 200], undefined, { sendsEventIds: true });
    await driver.broadcast(event);
    expect(bodies()).toMatchObject([{ event_id: event.id }, { event_id: event.id }]);
  });

  it('sends nothing at all when a part of it is too large', async () => {
    const driver = await driverFor([200], undefined, { maxRequestBytes: 150 });
    const channels = ['news', `private-${'x'.repeat(156)}`];
    await expect(driver.broadcast({ ...event, channels })).rejects.toMatchObject({
      code: 'BROADCAST_TOO_LARGE',
    });
    expect(target.received).toEqual([]);
  });

  it('leaves socket_id out when nobody is left out', async () => {
    await (await driverFor([200])).broadcast(event);
    expect(bodies()[0]).not.toHaveProperty('socket_id');
  });

  it('keeps connections for the calls that follow', async () => {
    const driver = await driverFor([200]);
    for (let call = 0; call < 6; call++) await driver.broadcast(event);
    // Two, because a connection becomes free a moment after its answer was read.
    expect(new Set(target.received.map(({ socket }) => socket)).size).toBeLessThanOrEqual(2);
  });

  it('sends at most 100 channels in a call', async () => {
    const channels = Array.from({ length: 201 }, (_, index) => `private-room.${index}`);
    await (await driverFor([200])).broadcast({ ...event, channels });
    expect(bodies().map((body) => body.channels.length)).toEqual([100, 100, 1]);
    expect(bodies().flatMap((body) => body.channels)).toEqual(channels);
  });

  it.each([[500], [503], [429], [0]])('tries again after %i', async (status) => {
    await (await driverFor([status, status, 200])).broadcast(event);
    expect(target.received).toHaveLength(3);
  });

  it('gives up after the last attempt, with the status', async () => {
    expect(await failure(await driverFor([503]))).toMatchObject({
      code: 'BROADCAST_FAILED',
      status: 503,
    });
    expect(target.received).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 413, 422])(
    'does not repeat what was refused with %i',
    async (status) => {
      expect(await failure(await driverFor([status]))).toMatchObject({ status });
      expect(target.received).toHaveLength(1);
    },
  );

  it('says where, which event and why, and never the secret or a signature', async () => {
    const { message } = await failure(
      await driverFor([401], 'auth_signature is invalid for app-secret'),
    );
    expect(message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+ did not accept the event "search\.completed": HTTP 401 auth_signature is invalid/,
    );
    expect(message).not.toContain('app-secret');
    expect(message).not.toContain('auth_signature=');
  });

  it('does not follow redirects', async () => {
    await failure(await driverFor([301]));
  });

  it('gives up on a server that does not answer', async () => {
    const silent = await driverFor([undefined as unknown as number], undefined, {
      timeoutMs: 500,
      retry: { maxAttempts: 2, firstDelayMs: 1 },
    });
    const error = await failure(silent);
    expect(error.status).toBeUndefined();
    expect(target.received).toHaveLength(2);
  });

  it('names the reason when nobody listens', async () => {
    const driver = await driverFor([200]);
    await target.stop();
    const error = await failure(driver);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.status).toBeUndefined();
  });
});
