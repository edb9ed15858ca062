import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyRequestSignature } from '@giftspire/pusher-protocol';
import { LiveConnections } from './live-connections';
import type { BackgroundRetryOptions } from './background-retries';

const app = { id: 'app-id', key: 'app-key', secret: 'app-secret' };
const SOCKET = { socketId: '1234.5678', userId: 7, tokenId: 42 };

interface Received {
  readonly path: string;
  readonly body: unknown;
  readonly isSigned: boolean;
  readonly socket: Socket;
}

/** A server that answers with the given statuses in turn, the last one for ever; `0` never answers. */
class Target {
  readonly received: Received[] = [];
  private readonly server: Server;

  constructor(private readonly statuses: readonly number[]) {
    this.server = createServer((request, response) => void this.respond(request, response));
  }

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** May be called twice. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
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

describe('live connections', () => {
  let target: Target;
  let connections: LiveConnections;
  const logged: string[] = [];

  async function given(
    statuses: readonly number[],
    path = '',
    retry: Partial<BackgroundRetryOptions> = {},
    isSupported = true,
  ): Promise<void> {
    target = new Target(statuses);
    const endpoint = {
      scheme: 'http',
      host: '127.0.0.1',
      port: await target.start(),
      path,
    } as const;
    const quick = { firstTimeoutMs: 1_000, firstDelayMs: 10, dropAfterMs: 10_000 };
    connections = new LiveConnections(
      { app, endpoint, isSupported, retry: { ...quick, ...retry } },
      {
        warn: (message) => logged.push(`warn: ${message}`),
        error: (message) => logged.push(`error: ${message}`),
      },
    );
  }

  /** Polls: what it waits for happens behind the caller's back. */
  async function untilReceived(count: number): Promise<void> {
    while (target.received.length < count) await sleep(5);
  }

  afterEach(async () => {
    await connections.stop();
    await target.stop();
    logged.length = 0;
  });

  it('tells the server whose connection it is, signed', async () => {
    await given([200]);
    expect(await connections.bind(SOCKET)).toBe('bound');
    expect(target.received).toMatchObject([
      {
        path: '/apps/app-id/users/7/bind_connection',
        body: { socket_id: '1234.5678', token_id: '42' },
        isSigned: true,
      },
    ]);
  });

  it('tells when the token ends', async () => {
    await given([200]);
    await connections.bind({ ...SOCKET, expiresAt: new Date(1_800_000_000_500) });
    await connections.bind({ ...SOCKET, expiresAt: null });
    expect(target.received.map(({ body }) => body)).toEqual([
      { socket_id: '1234.5678', token_id: '42', expires_at: 1_800_000_001 },
      { socket_id: '1234.5678', token_id: '42' },
    ]);
  });

  it('finds the server behind a path, which is not signed, and users with any id', async () => {
    await given([200], '/ws');
    await connections.bind({ socketId: '1.2', userId: 'a/b' });
    expect(target.received).toMatchObject([
      {
        path: '/ws/apps/app-id/users/a%2Fb/bind_connection',
        body: { socket_id: '1.2' },
        isSigned: true,
      },
    ]);
  });

  it('calls nothing where sockets are held by something that knows nothing of tokens', async () => {
    await given([200], '', {}, false);
    expect(await connections.bind(SOCKET)).toBe('unbound');
    await connections.disconnectUser(7);
    expect(target.received).toEqual([]);
  });

  it('keeps its connection from call to call', async () => {
    await given([200]);
    for (let call = 0; call < 10; call++) await connections.bind(SOCKET);
    // The first may not be free again when the second call begins.
    expect(new Set(target.received.map(({ socket }) => socket)).size).toBeLessThanOrEqual(2);
  });

  it.each([
    [404, 'unbound', 0],
    [409, 'revoked', 0],
    [401, 'unbound', 1],
  ] as const)('takes %i for "%s", without asking again', async (status, outcome, lines) => {
    await given([status]);
    expect(await connections.bind(SOCKET)).toBe(outcome);
    await connections.stop();
    expect(target.received).toHaveLength(1);
    expect(logged).toHaveLength(lines);
  });

  it('closes by token, by several tokens, and by user', async () => {
    await given([200]);
    await connections.disconnectToken(7, 42);
    await connections.disconnectTokens(7, [43, 'x']);
    await connections.disconnectTokens(7, []);
    await connections.disconnectUser(7);
    await connections.disconnectUser(7, { exceptTokenId: 42 });
    expect(target.received.map(({ body }) => body)).toEqual([
      { token_ids: ['42'] },
      { token_ids: ['43', 'x'] },
      {},
      { except_token_id: '42' },
    ]);
    for (const { path } of target.received)
      expect(path).toBe('/apps/app-id/users/7/terminate_connections');
  });

  it('names at most 1,000 tokens in one call', async () => {
    await given([200]);
    await connections.disconnectTokens(
      7,
      Array.from({ length: 1_001 }, (_, id) => id),
    );
    expect(target.received.map(({ body }) => (body as { token_ids: [] }).token_ids.length)).toEqual(
      [1_000, 1],
    );
  });

  it('does not let go of what waits when it is stopped: tries once more, and says what is lost', async () => {
    await given([503], '', { firstDelayMs: 60_000 });
    await connections.disconnectToken(7, 42);
    expect(target.received).toHaveLength(1);
    await connections.stop();
    expect(target.received).toHaveLength(2);
    expect(logged).toEqual([
      'warn: closing connections of user 7 failed and is retried: HTTP 503',
      'error: closing connections of user 7 failed and is dropped: HTTP 503',
    ]);
  });

  it('goes on until the server takes it', async () => {
    await given([503, 500, 200]);
    await connections.disconnectToken(7, 42);
    await untilReceived(3);
    await connections.stop();
    expect(target.received).toHaveLength(3);
    expect(logged).toEqual(['warn: closing connections of user 7 failed and is retried: HTTP 503']);
  });

  it('does not wait long for a server that hangs', async () => {
    await given([0, 200]);
    const startedAtMs = performance.now();
    expect(await connections.bind(SOCKET)).toBe('unbound');
    expect(performance.now() - startedAtMs).toBeLessThan(2_000);
    await untilReceived(2);
  });

  it('does not fail when there is no server, and gives up in the end', async () => {
    await given([200]);
    await target.stop();
    expect(await connections.bind(SOCKET)).toBe('unbound');
    await connections.disconnectToken(7, 42);
    await connections.stop();
    expect(logged.filter((line) => line.includes('failed and is dropped: '))).toHaveLength(2);
    expect(logged.filter((line) => line.includes('ECONNREFUSED'))).toHaveLength(4);
  });

  it('lets only so many calls wait', async () => {
    await given([503], '', { maxPending: 1, firstDelayMs: 60_000 });
    await connections.bind(SOCKET);
    await connections.bind({ ...SOCKET, socketId: '2.2' });
    expect(logged).toEqual([
      'warn: binding 1234.5678 to user 7 failed and is retried: HTTP 503',
      'error: binding 2.2 to user 7 failed and is dropped: HTTP 503',
    ]);
  });
});
