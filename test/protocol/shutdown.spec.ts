import { until } from '@giftspire/testing';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ControlledSleepClock } from './support/controlled-sleep-clock';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

afterEach(() => TestServer.stopAll());

/** Connects a client that does not reply to close frames, so that the server has to wait for it. */
const connectUnresponsiveClient = async (server: TestServer) => {
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
    const clock = new ControlledSleepClock(20);
    // One client in each 20 ms.
    const server = await TestServer.start({ drainPerSecond: 50, clock });
    const clients: RawClient[] = [];
    for (let count = 0; count < 6; count += 1) clients.push(await RawClient.connect(server));
    const listOpenClients = () => clients.filter(({ closeCode }) => closeCode === undefined);
    const stopped = server.stop();
    for (let openCount = 5; openCount >= 0; openCount -= 1) {
      await until('the next client is closed', () => listOpenClients().length <= openCount);
      for (const client of listOpenClients()) await client.waitForRoundTrip();
      expect(listOpenClients()).toHaveLength(openCount);
      clock.endSleeps();
    }
    await stopped;
  });

  it('reports that it is not ready before it closes the first client', async () => {
    const clock = new ControlledSleepClock();
    const server = await TestServer.start({ drainDelaySeconds: 4, clock });
    const client = await RawClient.connect(server);
    const stopped = server.stop();
    expect((await fetch(`${server.httpUrl}/up`)).status).toBe(503);
    await postSigned(server, 'events', { name: 'a', data: '', channel: 'news' });
    await client.waitForRoundTrip();
    expect(client.closeCode).toBeUndefined();
    expect(clock.sleepDurationsMs).toEqual([4_000]);
    clock.endSleeps();
    expect(await client.waitForClose()).toBe(4200);
    await stopped;
  });

  it('rejects new clients with 503 before the handshake, so that they do not reconnect at once', async () => {
    const server = await TestServer.start({ closeGraceMs: 1_000 });
    await connectUnresponsiveClient(server);
    const stopped = server.stop();
    const response = await sendRawRequest(
      server,
      `GET /app/${TEST_APP.key} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(response).toMatch(/^HTTP\/1.1 503 /);
    await stopped;
  });

  it('reports unhealthy and completes publish requests', async () => {
    const server = await TestServer.start({ closeGraceMs: 1_000 });
    await connectUnresponsiveClient(server);
    const stopped = server.stop();
    const up = await sendRawRequest(server, 'GET /up HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(up).toMatch(/^HTTP\/1.1 503 /);
    const response = await postSigned(server, 'events', { name: 'a', data: '', channel: 'news' });
    expect(response.status).toBe(200);
    expect(response.headers.get('connection')).toBe('close');
    await stopped;
  });

  it('responds to a request that is being received', async () => {
    const server = await TestServer.start();
    const socket = connect(server.port, '127.0.0.1');
    let response = '';
    socket.on('data', (chunk) => (response += chunk.toString()));
    const head = `POST /apps/${TEST_APP.id}/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n`;
    socket.write(`${head}{`);
    await sleep(100);
    const stopped = server.stop();
    await sleep(100);
    socket.write('}');
    await stopped;
    await until('the response arrives', () => response !== '');
    expect(response).toMatch(/^HTTP\/1.1 401 /);
  });

  it('does not wait for unresponsive clients or idle connections', async () => {
    const server = await TestServer.start({ closeGraceMs: 200 });
    await connectUnresponsiveClient(server);
    const idle = connect(server.port, '127.0.0.1');
    await once(idle, 'connect');
    await server.stop();
    await expect(fetch(`${server.httpUrl}/up`)).rejects.toThrow();
  });
});
