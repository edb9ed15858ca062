import { until } from '@giftspire/testing';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { post } from './support/publish';
import { RawClient } from './support/raw-client';
import { rawRequest } from './support/raw-request';
import { APP, RunningServer } from './support/running-server';

afterEach(() => RunningServer.stopAll());

/** A client that does not answer close frames keeps the server waiting for it. */
const stubborn = async (server: RunningServer) => {
  const client = await RawClient.greeted(server);
  client.socket.pause();
  return client;
};

describe('A server that stops', () => {
  it('closes every client with 4200', async () => {
    const server = await RunningServer.start();
    const clients = await Promise.all(Array.from({ length: 5 }, () => RawClient.greeted(server)));
    await server.stop();
    expect(await Promise.all(clients.map((client) => client.untilClosed()))).toEqual(
      Array(5).fill(4200),
    );
  });

  it('closes clients in batches', async () => {
    const server = await RunningServer.start({ drainPerSecond: 50 });
    const clients = await Promise.all(Array.from({ length: 6 }, () => RawClient.greeted(server)));
    const closedAtMs: number[] = [];
    for (const client of clients)
      client.socket.on('close', () => closedAtMs.push(performance.now()));
    await server.stop();
    // One each 20 ms.
    expect(Math.max(...closedAtMs) - Math.min(...closedAtMs)).toBeGreaterThan(60);
  });

  it('reports that it is not ready before it closes the first client', async () => {
    const server = await RunningServer.start({ drainDelaySeconds: 4 });
    const client = await RawClient.greeted(server);
    const startedAtMs = performance.now();
    const stopped = server.stop();
    expect((await fetch(`${server.url}/up`)).status).toBe(503);
    await post(server, 'events', { name: 'a', data: '', channel: 'news' });
    await client.settled();
    expect(await client.untilClosed()).toBe(4200);
    expect(performance.now() - startedAtMs).toBeGreaterThan(3_900);
    await stopped;
  });

  it('rejects new clients with 503 before the handshake, so that they do not reconnect at once', async () => {
    const server = await RunningServer.start({ closeGraceMs: 1_000 });
    await stubborn(server);
    const stopped = server.stop();
    const answer = await rawRequest(
      server,
      `GET /app/${APP.key} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 503 /);
    await stopped;
  });

  it('reports unhealthy and completes publish requests', async () => {
    const server = await RunningServer.start({ closeGraceMs: 1_000 });
    await stubborn(server);
    const stopped = server.stop();
    const up = await rawRequest(server, 'GET /up HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(up).toMatch(/^HTTP\/1.1 503 /);
    const answer = await post(server, 'events', { name: 'a', data: '', channel: 'news' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('connection')).toBe('close');
    await stopped;
  });

  it('responds to a request that is being received', async () => {
    const server = await RunningServer.start();
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    const head = `POST /apps/${APP.id}/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n`;
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
    const server = await RunningServer.start({ closeGraceMs: 200 });
    await stubborn(server);
    const idle = connect(server.port, '127.0.0.1');
    await once(idle, 'connect');
    await server.stop();
    await expect(fetch(`${server.url}/up`)).rejects.toThrow();
  });
});
