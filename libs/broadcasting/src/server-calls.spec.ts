import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ServerCalls } from './server-calls';

describe('ServerCalls', () => {
  let server: Server;
  let calls: ServerCalls;
  const sockets = new Set<Socket>();
  const bodies: string[] = [];
  let answer: (socket: Socket) => boolean;

  beforeEach(async () => {
    sockets.clear();
    bodies.length = 0;
    answer = () => true;
    server = createServer((request, response) => {
      sockets.add(request.socket);
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        bodies.push(`${request.url} ${request.headers['content-type']} ${body}`);
        if (answer(request.socket)) response.writeHead(201).end('made');
        else request.socket.resetAndDestroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    calls = new ServerCalls({ scheme: 'http', host: '127.0.0.1', port, path: '/in-front' });
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('posts JSON below its path and reads the answer', async () => {
    expect(await calls.post('/apps?x=1', '{"à":1}', 1_000)).toEqual({ status: 201, body: 'made' });
    expect(bodies).toEqual(['/in-front/apps?x=1 application/json {"à":1}']);
  });

  it('takes a new connection when the kept one was closed meanwhile', async () => {
    await calls.post('/', '{}', 1_000);
    const [kept] = sockets;
    answer = (socket) => socket !== kept;
    // The connection becomes free a moment after its answer was read.
    await new Promise((resolve) => setImmediate(resolve));
    expect(await calls.post('/', '{}', 1_000)).toEqual({ status: 201, body: 'made' });
    expect(sockets.size).toBe(2);
    expect(bodies).toHaveLength(3);
  });

  it('does not repeat what a new connection lost', async () => {
    answer = () => false;
    await expect(calls.post('/', '{}', 1_000)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(bodies).toHaveLength(1);
  });

  it('leaves no connection open when it is closed', async () => {
    await calls.post('/', '{}', 1_000);
    const [kept] = sockets;
    const gone = new Promise((resolve) => kept?.once('close', resolve));
    calls.close();
    await gone;
    expect(kept?.destroyed).toBe(true);
  });

  it('waits no longer than it may', async () => {
    server.removeAllListeners('request');
    await expect(calls.post('/', '{}', 50)).rejects.toThrow('no answer within 50 ms');
  });
});
