import { until } from '@giftspire/testing';
import { signRequestPath } from '@giftspire/pusher-protocol';
import { post, request } from './support/publish';
import { RawClient } from './support/raw-client';
import { rawRequest } from './support/raw-request';
import { APP, RunningServer } from './support/running-server';

afterEach(() => RunningServer.stopAll());

const target = `/app/${APP.key}?protocol=7`;

const statusOfUpgrade = async (server: RunningServer, forwardedFor = '') => {
  const answer = await rawRequest(
    server,
    `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `X-Forwarded-For: ${forwardedFor}\r\n\r\n`,
  );
  return Number(answer.split(' ')[1]);
};

describe('An app', () => {
  it('over its connection limit rejects clients with 4004, even without subscriptions', async () => {
    const apps = [{ ...APP, maxConnections: 2 }];
    const server = await RunningServer.start({ apps });
    const [first] = [await RawClient.greeted(server), await RawClient.greeted(server)];
    const third = new RawClient(server, { target });
    expect(await third.untilClosed()).toBe(4004);
    expect(third.frames.map(({ event }) => event)).toEqual(['pusher:error']);
    first.socket.close();
    await until('there is room', () => server.connectionCount === 1);
    await RawClient.greeted(server);
  });

  it('that is disabled rejects clients with 4003 and requests with 403', async () => {
    const server = await RunningServer.start({ apps: [{ ...APP, enabled: false }] });
    const client = new RawClient(server, { target });
    expect(await client.untilClosed()).toBe(4003);
    const answer = await post(server, 'events', { name: 'a', data: '', channel: 'news' });
    expect(answer.status).toBe(403);
  });

  it('has its own timeouts and its own maximum message size', async () => {
    const other = { id: '2', key: 'second', secret: 's' };
    const apps = [{ ...APP, activityTimeoutSeconds: 7, maxMessageBytes: 100 }, other];
    const server = await RunningServer.start({ apps, activityTimeoutSeconds: 9 });
    const client = await RawClient.greeted(server);
    const second = await RawClient.greeted(server, { target: '/app/second' });
    expect(String(client.frames[0]?.data)).toContain('"activity_timeout":7');
    expect(String(second.frames[0]?.data)).toContain('"activity_timeout":9');
    second.send('x'.repeat(101));
    await second.untilReceived('pusher:error');
    client.send('x'.repeat(100));
    await client.untilReceived('pusher:error');
    client.send('x'.repeat(101));
    expect(await client.untilClosed()).toBe(1009);
  });
});

describe('An app with a message rate limit', () => {
  const limited = (terminateOnLimit: boolean, decaySeconds = 60) => {
    const rateLimiting = { maxAttempts: 3, decaySeconds, terminateOnLimit };
    return RunningServer.start({ apps: [{ ...APP, rateLimiting }] });
  };
  const pings = (client: RawClient, count: number) => {
    for (let sent = 0; sent < count; sent += 1) client.send({ event: 'pusher:ping' });
  };

  it('rejects excess messages with 4301 until the window ends', async () => {
    const client = await RawClient.greeted(await limited(false, 1));
    pings(client, 5);
    await client.untilReceived('pusher:error', 2);
    expect(client.received('pusher:pong')).toHaveLength(3);
    expect(client.received('pusher:error')[0]?.data).toMatchObject({ code: 4301 });
    await until('it is heard again', async () => {
      client.send({ event: 'pusher:ping' });
      return client.received('pusher:pong').length > 3;
    });
  });

  it('closes the connection after the error when configured to', async () => {
    const server = await limited(true);
    const [client, other] = [await RawClient.greeted(server), await RawClient.greeted(server)];
    pings(client, 5);
    expect(await client.untilClosed()).toBe(4100);
    expect(client.received('pusher:error').map(({ data }) => data)).toEqual([
      { code: 4301, message: 'Rate limit exceeded' },
    ]);
    await other.settled();
  });
});

describe('A server', () => {
  it('at its connection limit responds 503 to the upgrade', async () => {
    const server = await RunningServer.start({ maxConnections: 1 });
    await RawClient.greeted(server);
    expect(await statusOfUpgrade(server)).toBe(503);
  });

  it('counts connections per client address and trusts listed proxies only', async () => {
    const limits = { maxConnectionsPerAddress: 1, trustedProxies: ['127.0.0.1'] };
    const server = await RunningServer.start(limits);
    const headers = { 'X-Forwarded-For': '9.9.9.9' };
    const client = await RawClient.greeted(server, { headers });
    expect(await statusOfUpgrade(server, '9.9.9.9')).toBe(429);
    expect(await statusOfUpgrade(server, '1.1.1.1, 9.9.9.9')).toBe(429);
    expect(await statusOfUpgrade(server, '8.8.8.8')).toBe(400);
    client.socket.close();
    await until('it is forgotten', () => server.connectionCount === 0);
    await RawClient.greeted(server, { headers });
    const naive = await RunningServer.start({ maxConnectionsPerAddress: 1 });
    await RawClient.greeted(naive, { headers });
    expect(await statusOfUpgrade(naive, '8.8.8.8')).toBe(429);
  });

  it('limits the handshakes of a client address', async () => {
    const server = await RunningServer.start({ maxHandshakesPerAddressPerSecond: 3 });
    const statuses = await Promise.all(Array.from({ length: 6 }, () => statusOfUpgrade(server)));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    await until('the second is over', async () => (await statusOfUpgrade(server)) !== 429);
  });
});

describe('A server with a path prefix', () => {
  it.each(['/ws', 'ws/', '/ws/'])('serves requests below the prefix only (%s)', async (path) => {
    const server = await RunningServer.start({ path });
    const client = await RawClient.greeted(server, { target: `/ws${target}` });
    await client.subscribe('news');
    expect(await request(server, '/ws/up')).toMatchObject({ status: 200 });
    expect((await request(server, '/up')).status).toBe(404);
    expect((await request(server, '/wsup')).status).toBe(404);
    expect(await statusOfUpgrade(server)).toBe(404);
    const body = '{"name":"posted","data":"{}","channel":"news"}';
    const signed = signRequestPath({
      credentials: APP,
      method: 'POST',
      path: `/apps/${APP.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    expect(await request(server, `/ws${signed}`, { method: 'POST', body })).toMatchObject({
      status: 200,
    });
    expect((await request(server, signed, { method: 'POST', body })).status).toBe(404);
    await client.untilReceived('posted');
  });
});

describe('A replayed request', () => {
  const twice = async (replayProtection?: boolean) => {
    const server = await RunningServer.start({ apps: [{ ...APP, replayProtection }] });
    const client = await RawClient.greeted(server);
    await client.subscribe('news');
    const body = '{"name":"posted","data":"{}","channel":"news"}';
    const signed = signRequestPath({
      credentials: APP,
      method: 'POST',
      path: `/apps/${APP.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    const send = async () => (await request(server, signed, { method: 'POST', body })).status;
    const statuses = [await send(), await send()];
    await client.settled();
    return { statuses, delivered: client.received('posted').length };
  };

  it('is delivered again, because SDKs sign equal events of one second equally', async () => {
    expect(await twice()).toEqual({ statuses: [200, 200], delivered: 2 });
  });

  it('is rejected by an app with replay protection', async () => {
    expect(await twice(true)).toEqual({ statuses: [200, 401], delivered: 1 });
  });
});
