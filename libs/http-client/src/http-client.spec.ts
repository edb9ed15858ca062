import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { HttpClient, type HttpClientOptions, type JsonPostRequest } from './http-client';

interface ReceivedRequest {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly socket: Socket;
}

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Creates a self-signed certificate for localhost, as PEM. */
function createSelfSignedCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'http-client-tls-'));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  spawnSync('openssl', [
    ...['req', '-x509', '-nodes', '-days', '2', '-newkey', 'ec'],
    ...['-pkeyopt', 'ec_paramgen_curve:prime256v1', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', keyFile, '-out', certFile],
  ]);
  return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
}

describe('HttpClient', () => {
  let server: Server;
  let origin: string;
  let respond: (response: ServerResponse, request: ReceivedRequest) => void;
  const received: ReceivedRequest[] = [];
  const clients: HttpClient[] = [];

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method, url, headers, socket } = request;
      received.push({ line: `${method} ${url}`, headers, body, socket });
      respond(response, received.at(-1)!);
    });
  };
  const listen = async (host: string) => {
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    return (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const createClient = (options?: HttpClientOptions) => {
    const client = new HttpClient(options);
    clients.push(client);
    return client;
  };
  const post = (client: HttpClient, request: Partial<JsonPostRequest> = {}) =>
    client.post({ origin, path: '/', body: '{}', timeoutMs: 5_000, ...request });
  const usedSockets = () => new Set(received.map(({ socket }) => socket));

  beforeEach(async () => {
    received.length = 0;
    respond = (response) => response.writeHead(201).end('created');
    server = createServer(handle);
    origin = `http://127.0.0.1:${await listen('127.0.0.1')}`;
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await stop();
  });

  it('posts JSON and returns status and body of the response', async () => {
    const request = {
      path: '/in%2Ffront/../apps?x=1',
      body: '{"à":1}',
      headers: { authorization: 'Bearer token' },
    };
    expect(await post(createClient(), request)).toEqual({ status: 201, body: 'created' });
    expect(received).toMatchObject([
      {
        line: 'POST /in%2Ffront/../apps?x=1',
        body: '{"à":1}',
        headers: {
          authorization: 'Bearer token',
          'content-type': 'application/json',
          'content-length': '8',
        },
      },
    ]);
  });

  it('returns a redirect as the response, without following it', async () => {
    respond = (response) => response.writeHead(307, { location: '/elsewhere' }).end();
    expect((await post(createClient())).status).toBe(307);
    expect(received).toHaveLength(1);
  });

  describe('keep-alive', () => {
    it('reuses a connection for later requests', async () => {
      const client = createClient();
      for (let count = 0; count < 6; count++) await post(client);
      // Two, not one: a connection can be reused only a moment after its response was read.
      expect(usedSockets().size).toBeLessThanOrEqual(2);
    });

    it('opens a connection for each request when it is switched off', async () => {
      const client = createClient({ keepAlive: false });
      for (let count = 0; count < 3; count++) await post(client);
      expect(usedSockets().size).toBe(3);
      expect(received.map(({ headers }) => headers.connection)).toEqual(Array(3).fill('close'));
    });

    it('repeats a request on a new connection when the server closed the reused one', async () => {
      const client = createClient();
      await post(client);
      const [reused] = usedSockets();
      respond = (response, { socket }) =>
        socket === reused ? socket.resetAndDestroy() : response.writeHead(201).end('created');
      await sleep(20);
      expect(await post(client)).toEqual({ status: 201, body: 'created' });
      expect(usedSockets().size).toBe(2);
      expect(received).toHaveLength(3);
    });

    it('repeats a request on a new connection when the reused one ends without a response', async () => {
      const client = createClient();
      await post(client);
      const [reused] = usedSockets();
      respond = (response, { socket }) =>
        socket === reused ? socket.end() : response.writeHead(201).end('created');
      await sleep(20);
      expect((await post(client)).status).toBe(201);
      expect(received).toHaveLength(3);
    });

    it.each<[string, (socket: Socket) => void]>([
      ['reset', (socket) => socket.resetAndDestroy()],
      ['closed', (socket) => socket.end()],
    ])('does not repeat a request when a new connection is %s', async (_, end) => {
      respond = (_response, { socket }) => end(socket);
      await expect(post(createClient())).rejects.toMatchObject({ code: 'ECONNRESET' });
      expect(received).toHaveLength(1);
    });

    it('does not repeat a request whose response had begun', async () => {
      const client = createClient();
      await post(client);
      respond = (response, { socket }) =>
        response.writeHead(200).write('half', () => socket.resetAndDestroy());
      await sleep(20);
      await expect(post(client)).rejects.toMatchObject({ code: 'ECONNRESET' });
      expect(received).toHaveLength(2);
    });

    it('ends all connections on close(), and opens new ones afterwards', async () => {
      const client = createClient();
      await post(client);
      const [kept] = usedSockets();
      const closed = new Promise((resolve) => kept?.once('close', resolve));
      client.close();
      await closed;
      expect((await post(client)).status).toBe(201);
      expect(usedSockets().size).toBe(2);
    });
  });

  describe('limits', () => {
    it.each<[string, (response: ServerResponse) => void]>([
      ['never responds', () => undefined],
      ['never ends its response', (response) => response.write('half')],
    ])('rejects in time when the server %s', async (_, silently) => {
      respond = silently;
      await expect(post(createClient(), { timeoutMs: 50 })).rejects.toMatchObject({
        code: 'HTTP_TIMEOUT',
        message: 'no response within 50 ms',
      });
    });

    it('closes the connection of a request that timed out', async () => {
      respond = () => undefined;
      // Long enough for the server to receive the request even on a busy machine.
      await expect(post(createClient(), { timeoutMs: 2_000 })).rejects.toThrow('no response');
      const [socket] = usedSockets();
      if (socket?.destroyed === false)
        await new Promise((resolve) => socket.once('close', resolve));
      expect(socket?.destroyed).toBe(true);
    });

    it('rejects a response that is longer than allowed, and accepts one of that length', async () => {
      respond = (response) => response.end('x'.repeat(100_000));
      const client = createClient();
      expect((await post(client, { maxResponseBytes: 100_000 })).body).toHaveLength(100_000);
      await expect(post(client, { maxResponseBytes: 99_999 })).rejects.toMatchObject({
        code: 'HTTP_RESPONSE_TOO_LARGE',
      });
    });

    it('leaves a body unread that is not wanted for its status', async () => {
      respond = (response) => response.writeHead(500).write('x'.repeat(100_000));
      const shouldReadBody = (status: number) => status === 200;
      expect(await post(createClient(), { shouldReadBody })).toEqual({ status: 500, body: '' });
    });
  });

  describe('cancellation', () => {
    it('rejects with the reason of the signal, and ends the request', async () => {
      const controller = new AbortController();
      const reason = new Error('cancelled');
      respond = () => controller.abort(reason);
      await expect(post(createClient(), { signal: controller.signal })).rejects.toBe(reason);
    });

    it('sends nothing when the signal was aborted before', async () => {
      const reason = new Error('cancelled');
      await expect(post(createClient(), { signal: AbortSignal.abort(reason) })).rejects.toBe(
        reason,
      );
      expect(received).toEqual([]);
    });
  });

  it('names the reason when no server listens', async () => {
    await stop();
    await expect(post(createClient())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('connects to IPv6 addresses', async () => {
    await stop();
    server = createServer(handle);
    const port = await listen('::1');
    expect((await post(createClient(), { origin: `http://[::1]:${port}` })).status).toBe(201);
  });

  (hasOpenssl ? describe : describe.skip)('over TLS (skipped without openssl)', () => {
    const tls = jest.requireActual<typeof import('node:tls')>('node:tls');
    let certificate: { key: Buffer; cert: Buffer };

    beforeEach(async () => {
      await stop();
      certificate = createSelfSignedCertificate();
      server = createTlsServer(certificate, handle);
      origin = `https://localhost:${await listen('localhost')}`;
    });
    afterEach(() => {
      jest.restoreAllMocks();
    });

    it('rejects a certificate that no trusted authority signed', async () => {
      await expect(post(createClient())).rejects.toMatchObject({
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      });
      expect(received).toEqual([]);
    });

    it('posts and returns the response when the certificate is trusted', async () => {
      const connect = tls.connect.bind(tls) as (options: ConnectionOptions) => TLSSocket;
      const trusting = (options: ConnectionOptions) =>
        connect({ ...options, ca: certificate.cert });
      jest.spyOn(tls, 'connect').mockImplementation(trusting as typeof tls.connect);
      expect(await post(createClient())).toEqual({ status: 201, body: 'created' });
    });
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.1.2.3',
    '169.254.169.254',
    '[fd00::1]',
    '100.64.0.1',
  ])('does not connect to %s when private addresses are forbidden', async (host) => {
    const { port } = new URL(origin);
    const client = createClient({ allowsPrivateAddresses: false });
    await expect(post(client, { origin: `http://${host}:${port}` })).rejects.toMatchObject({
      code: 'HTTP_PRIVATE_ADDRESS',
    });
    expect(received).toEqual([]);
  });
});
