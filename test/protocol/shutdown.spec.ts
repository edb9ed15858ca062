import { until } from '@giftspire/testing';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

afterEach(() => TestServer.stopAll());

/** A client that does not answer close frames keeps the server waiting for it. */
const stubborn = async (server: TestServer) => {
  const client = await RawClient.connect(server);
  client.socket.pause();
  return client;
};

describe('A server that stops', () => {
  it('closes every client with 4200', async () => {
    const server = await TestServer.start();
    const clients = await Promise.all(Array.from({ length: 5 }, () => RawClient.connect(server)));
    await server.stop();
    expect(await Promise.all(clients.map((client) => client.waitForClose()))).toEqual(
      Array(5).fill(4200),
    );
  });

  it('closes clients in batches', async () => {
    const server = await TestServer.start({ drainPerSecond: 50 });
    const clients = await Promise.all(Array.from({ length: 6 }, () => RawClient.connect(server)));
    const closedAtMs: number[] = [];
    for (const client of clients)
      client.socket.on('close', () => closedAtMs.push(performance.now()));
    await server.stop();
    // One each 20 ms.
    expect(Math.max(...closedAtMs) - Math.min(...closedAtMs)).toBeGreaterThan(60);
  });

  it('reports that it is not ready before it closes the first client', async () => {
    const server = await TestServer.start({ drainDelaySeconds: 4 });
    const client = await RawClient.connect(server);
    const startedAtMs = performance.now();
    const stopped = server.stop();
    expect((await fetch(`${server.httpUrl}/up`)).status).toBe(503);
    await postSigned(server, 'events', { name: 'a', data: '', channel: 'news' });
    await client.waitForRoundTrip();
    expect(await client.waitForClose()).toBe(4200);
    expect(performance.now() - startedAtMs).toBeGreaterThan(3_900);
    await stopped;
  });

  it('rejects new clients with 503 before the handshake, so that they do not reconnect at once', async () => {
    const server = await TestServer.start({ closeGraceMs: 1_000 });
    await stubborn(server);
    const stopped = server.stop();
    const answer = await sendRawRequest(
      server,
      `GET /app/${TEST_APP.key} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 503 /);
    await stopped;
  });

  it('reports unhealthy and completes publish requests', async () => {
    const server = await TestServer.start({ closeGraceMs: 1_000 });
    await stubborn(server);
    const stopped = server.stop();
    const up = await sendRawRequest(server, 'GET /up HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(up).toMatch(/^HTTP\/1.1 503 /);
    const answer = await postSigned(server, 'events', { name: 'a', data: '', channel: 'news' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('connection')).toBe('close');
    await stopped;
  });

  it('responds to a request that is being received', async () => {
    const server = await TestServer.start();
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    const head = `POST /apps/${TEST_APP.id}/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n`;
    socket.write(`${head}{`);
    await sleep(100);
    const stopped = server.stop();
    await sleep(100);
    socket.write('}');
    await stopped;
    await until('it is answered', () => answer !== '');
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
  });

  it('does not wait for unresponsive clients or idle connections', async () => {
    const server = await TestServer.start({ closeGraceMs: 200 });
    await stubborn(server);
    const idle = connect(server.port, '127.0.0.1');
    await once(idle, 'connect');
    await server.stop();
    await expect(fetch(`${server.httpUrl}/up`)).rejects.toThrow();
  });
});
