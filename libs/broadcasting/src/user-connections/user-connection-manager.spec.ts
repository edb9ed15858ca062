import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyRequestSignature } from '@giftspire/pusher-protocol';
import { UserConnectionManager } from './user-connection-manager';
import type { BackgroundRetryOptions } from './background-retrier';

const app = { id: 'app-id', key: 'app-key', secret: 'app-secret' };
const BINDING = { socketId: '1234.5678', userId: 7, tokenId: 42 };

interface ReceivedRequest {
  readonly path: string;
  readonly body: unknown;
  readonly isSigned: boolean;
  readonly socket: Socket;
}

/** Test server that responds with the given statuses in order, then repeats the last one; 0 never responds. */
class StatusSequenceServer {
  readonly received: ReceivedRequest[] = [];
  private readonly server: Server;

  constructor(private readonly statuses: readonly number[]) {
    this.server = createServer(
      (request, response) => void this.recordAndRespond(request, response),
    );
  }

  async listenOnFreePort(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** Stops the server; a second call has no effect. */
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
    const body = Buffer.concat(chunks);
    const { method = '', url = '', socket } = request;
    const [path = '', query = ''] = url.split('?');
    const nowSeconds = Math.floor(Date.now() / 1000);
    const signable = path.replace(/^\/ws/, '');
    const verification = { credentials: app, method, path: signable, query, body, nowSeconds };
    this.received.push({
      path,
      body: JSON.parse(body.toString()) as unknown,
      isSigned: verifyRequestSignature(verification).ok,
      socket,
    });
    const status = this.statuses[Math.min(this.received.length, this.statuses.length) - 1] ?? 200;
    if (status > 0) response.writeHead(status).end('{}');
  }
}

describe('UserConnectionManager', () => {
  let server: StatusSequenceServer;
  let connections: UserConnectionManager;
  const logged: string[] = [];

  async function startServerAndManager(
    statuses: readonly number[],
    path = '',
    retry: Partial<BackgroundRetryOptions> = {},
    isSupported = true,
  ): Promise<void> {
    server = new StatusSequenceServer(statuses);
    const endpoint = {
      scheme: 'http',
      host: '127.0.0.1',
      port: await server.listenOnFreePort(),
      path,
    } as const;
    const shortDelays = { firstTimeoutMs: 1_000, firstDelayMs: 10, dropAfterMs: 10_000 };
    connections = new UserConnectionManager(
      { app, endpoint, isSupported, retry: { ...shortDelays, ...retry } },
      {
        warn: (message) => logged.push(`warn: ${message}`),
        error: (message) => logged.push(`error: ${message}`),
      },
    );
  }

  /** Waits until the server has received `count` requests. Retries run in the background, so no promise resolves then. */
  async function waitForRequestCount(count: number): Promise<void> {
    while (server.received.length < count) await sleep(5);
  }

  afterEach(async () => {
    await connections.makeLastAttemptsAndClose();
    await server.stop();
    logged.length = 0;
  });

  it('binds a connection by a signed request', async () => {
    await startServerAndManager([200]);
    expect(await connections.bindToUser(BINDING)).toBe('bound');
    expect(server.received).toMatchObject([
      {
        path: '/apps/app-id/users/7/bind_connection',
        body: { socket_id: '1234.5678', token_id: '42' },
        isSigned: true,
      },
    ]);
  });

  it('sends the expiry of the token', async () => {
    await startServerAndManager([200]);
    await connections.bindToUser({ ...BINDING, expiresAt: new Date(1_800_000_000_500) });
    await connections.bindToUser({ ...BINDING, expiresAt: null });
    expect(server.received.map(({ body }) => body)).toEqual([
      { socket_id: '1234.5678', token_id: '42', expires_at: 1_800_000_001 },
      { socket_id: '1234.5678', token_id: '42' },
    ]);
  });

  it('prepends the unsigned path prefix and encodes the user id', async () => {
    await startServerAndManager([200], '/ws');
    await connections.bindToUser({ socketId: '1.2', userId: 'a/b' });
    expect(server.received).toMatchObject([
      {
        path: '/ws/apps/app-id/users/a%2Fb/bind_connection',
        body: { socket_id: '1.2' },
        isSigned: true,
      },
    ]);
  });

  it('sends no request when the server does not support it', async () => {
    await startServerAndManager([200], '', {}, false);
    expect(await connections.bindToUser(BINDING)).toBe('unbound');
    await connections.disconnectUser(7);
    expect(server.received).toEqual([]);
  });

  it('reuses its connection', async () => {
    await startServerAndManager([200]);
    for (let call = 0; call < 10; call++) await connections.bindToUser(BINDING);
    // Two, not one: a connection can be reused only a moment after its response was read.
    expect(new Set(server.received.map(({ socket }) => socket)).size).toBeLessThanOrEqual(2);
  });

  it.each([
    [404, 'unbound', 0],
    [409, 'revoked', 0],
    [401, 'unbound', 1],
  ] as const)('maps status %i to "%s" without a retry', async (status, outcome, lines) => {
    await startServerAndManager([status]);
    expect(await connections.bindToUser(BINDING)).toBe(outcome);
    await connections.makeLastAttemptsAndClose();
    expect(server.received).toHaveLength(1);
    expect(logged).toHaveLength(lines);
  });

  it('closes connections by token, by several tokens and by user', async () => {
    await startServerAndManager([200]);
    await connections.disconnectToken(7, 42);
    await connections.disconnectTokens(7, [43, 'x']);
    await connections.disconnectTokens(7, []);
    await connections.disconnectUser(7);
    await connections.disconnectUser(7, { exceptTokenId: 42 });
    expect(server.received.map(({ body }) => body)).toEqual([
      { token_ids: ['42'] },
      { token_ids: ['43', 'x'] },
      {},
      { except_token_id: '42' },
    ]);
    for (const { path } of server.received)
      expect(path).toBe('/apps/app-id/users/7/terminate_connections');
  });

  it('sends at most 1,000 tokens in one request', async () => {
    await startServerAndManager([200]);
    await connections.disconnectTokens(
      7,
      Array.from({ length: 1_001 }, (_, id) => id),
    );
    expect(server.received.map(({ body }) => (body as { token_ids: [] }).token_ids.length)).toEqual(
      [1_000, 1],
    );
  });

  it('makes one last attempt on stop(), and logs dropped requests', async () => {
    await startServerAndManager([503], '', { firstDelayMs: 60_000 });
    await connections.disconnectToken(7, 42);
    expect(server.received).toHaveLength(1);
    await connections.makeLastAttemptsAndClose();
    expect(server.received).toHaveLength(2);
    expect(logged).toEqual([
      'warn: closing connections of user 7 failed and is retried: HTTP 503',
      'error: closing connections of user 7 failed and is dropped: HTTP 503',
    ]);
  });

  it('retries until the server accepts the request', async () => {
    await startServerAndManager([503, 500, 200]);
    await connections.disconnectToken(7, 42);
    await waitForRequestCount(3);
    await connections.makeLastAttemptsAndClose();
    expect(server.received).toHaveLength(3);
    expect(logged).toEqual(['warn: closing connections of user 7 failed and is retried: HTTP 503']);
  });

  it('returns after the short first timeout when the server hangs', async () => {
    await startServerAndManager([0, 200]);
    expect(await connections.bindToUser(BINDING)).toBe('unbound');
    // The repetition follows in the background.
    expect(server.received).toHaveLength(1);
    await waitForRequestCount(2);
  });

  it('does not reject without a server, and drops the request in the end', async () => {
    await startServerAndManager([200]);
    await server.stop();
    expect(await connections.bindToUser(BINDING)).toBe('unbound');
    await connections.disconnectToken(7, 42);
    await connections.makeLastAttemptsAndClose();
    expect(logged.filter((line) => line.includes('failed and is dropped: '))).toHaveLength(2);
    expect(logged.filter((line) => line.includes('ECONNREFUSED'))).toHaveLength(4);
  });

  it('drops requests over the limit of pending retries', async () => {
    await startServerAndManager([503], '', { maxPending: 1, firstDelayMs: 60_000 });
    await connections.bindToUser(BINDING);
    await connections.bindToUser({ ...BINDING, socketId: '2.2' });
    expect(logged).toEqual([
      'warn: binding 1234.5678 to user 7 failed and is retried: HTTP 503',
      'error: binding 2.2 to user 7 failed and is dropped: HTTP 503',
    ]);
  });
});
