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

interface ReceivedRequest {
  method: string;
  url: string;
  body: Buffer;
  socket: Socket;
}

/** Test server that responds with the given statuses in order, then repeats the last one; 0 closes the connection. */
class StatusSequenceServer {
  readonly received: ReceivedRequest[] = [];
  private readonly server: Server;

  constructor(
    private readonly statuses: number[],
    private readonly responseBody = '{}',
  ) {
    this.server = createServer(
      (request, response) => void this.recordAndRespond(request, response),
    );
  }

  async listenOnFreePort(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async recordAndRespond(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', socket } = request;
    this.received.push({ method, url, body: Buffer.concat(chunks), socket });
    const turn = Math.min(this.received.length, this.statuses.length) - 1;
    const status = this.statuses[turn];
    if (status === 0) request.socket.destroy();
    else if (status !== undefined) response.writeHead(status).end(this.responseBody);
  }
}

describe('ReverbDriver', () => {
  let server: StatusSequenceServer;

  const startServerAndCreateDriver = async (
    statuses: number[],
    responseBody?: string,
    options: Partial<ReverbDriverOptions> = {},
  ) => {
    server = new StatusSequenceServer(statuses, responseBody);
    const port = await server.listenOnFreePort();
    return new ReverbDriver({
      app,
      endpoint: { host: '127.0.0.1', port, scheme: 'http' },
      retry: { maxAttempts: 3, firstDelayMs: 1 },
      ...options,
    });
  };
  const readBodies = () =>
    server.received.map(
      ({ body }) => JSON.parse(body.toString()) as { channels: string[]; socket_id?: string },
    );
  const failToBroadcast = async (driver: ReverbDriver) => {
    const error: unknown = await driver.broadcast(event).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(BroadcastFailedError);
    return error as BroadcastFailedError;
  };

  afterEach(() => server.stop());

  it('posts the event with a valid signature', async () => {
    await (await startServerAndCreateDriver([200])).broadcast({ ...event, exceptSocketId: '1.2' });
    const [request] = server.received;
    const [path = '', query = ''] = request?.url.split('?') ?? [];
    expect(request?.method).toBe('POST');
    expect(path).toBe('/apps/app-id/events');
    expect(readBodies()).toEqual([
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

  it('prepends the path prefix without signing it', async () => {
    server = new StatusSequenceServer([200]);
    const port = await server.listenOnFreePort();
    const endpoint = { host: '127.0.0.1', port, scheme: 'http', path: '/ws' } as const;
    await new ReverbDriver({ app, endpoint }).broadcast(event);
    const [{ url, body, method }] = server.received as [ReceivedRequest];
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

  it('sends event_id when it is enabled', async () => {
    await (
      await startServerAndCreateDriver([200], undefined, { sendsEventIds: true })
    ).broadcast(event);
    expect(readBodies()[0]).toMatchObject({ event_id: event.id });
  });

  it('retries with the same event id', async () => {
    const driver = await startServerAndCreateDriver([503, 200], undefined, { sendsEventIds: true });
    await driver.broadcast(event);
    expect(readBodies()).toMatchObject([{ event_id: event.id }, { event_id: event.id }]);
  });

  it('sends no request at all when one of several would be too large', async () => {
    const driver = await startServerAndCreateDriver([200], undefined, { maxRequestBytes: 150 });
    const channels = ['news', `private-${'x'.repeat(156)}`];
    await expect(driver.broadcast({ ...event, channels })).rejects.toMatchObject({
      code: 'BROADCAST_TOO_LARGE',
    });
    expect(server.received).toEqual([]);
  });

  it('omits socket_id when no connection is excluded', async () => {
    await (await startServerAndCreateDriver([200])).broadcast(event);
    expect(readBodies()[0]).not.toHaveProperty('socket_id');
  });

  it('reuses connections', async () => {
    const driver = await startServerAndCreateDriver([200]);
    for (let call = 0; call < 6; call++) await driver.broadcast(event);
    // Two, not one: a connection can be reused only a moment after its response was read.
    expect(new Set(server.received.map(({ socket }) => socket)).size).toBeLessThanOrEqual(2);
  });

  it('sends at most 100 channels in a request', async () => {
    const channels = Array.from({ length: 201 }, (_, index) => `private-room.${index}`);
    await (await startServerAndCreateDriver([200])).broadcast({ ...event, channels });
    expect(readBodies().map((body) => body.channels.length)).toEqual([100, 100, 1]);
    expect(readBodies().flatMap((body) => body.channels)).toEqual(channels);
  });

  it.each([[500], [503], [429], [0]])('retries after %i', async (status) => {
    await (await startServerAndCreateDriver([status, status, 200])).broadcast(event);
    expect(server.received).toHaveLength(3);
  });

  it('fails after the last attempt with the status', async () => {
    expect(await failToBroadcast(await startServerAndCreateDriver([503]))).toMatchObject({
      code: 'BROADCAST_FAILED',
      status: 503,
    });
    expect(server.received).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 413, 422])('does not retry after %i', async (status) => {
    expect(await failToBroadcast(await startServerAndCreateDriver([status]))).toMatchObject({
      status,
    });
    expect(server.received).toHaveLength(1);
  });

  it('reports address, event and reason, without secret or signature', async () => {
    const { message } = await failToBroadcast(
      await startServerAndCreateDriver([401], 'auth_signature is invalid for app-secret'),
    );
    expect(message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+ did not accept the event "search\.completed": HTTP 401 auth_signature is invalid/,
    );
    expect(message).not.toContain('app-secret');
    expect(message).not.toContain('auth_signature=');
  });

  it('does not follow redirects', async () => {
    await failToBroadcast(await startServerAndCreateDriver([301]));
  });

  it('fails when the server does not respond in time', async () => {
    const silent = await startServerAndCreateDriver([undefined as unknown as number], undefined, {
      timeoutMs: 500,
      retry: { maxAttempts: 2, firstDelayMs: 1 },
    });
    const error = await failToBroadcast(silent);
    expect(error.status).toBeUndefined();
    expect(server.received).toHaveLength(2);
  });

  it('reports ECONNREFUSED when no server listens', async () => {
    const driver = await startServerAndCreateDriver([200]);
    await server.stop();
    const error = await failToBroadcast(driver);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.status).toBeUndefined();
  });
});
