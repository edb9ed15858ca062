import { until } from '@giftspire/testing';
import { buildSignedRequestPath } from '@giftspire/pusher-protocol';
import { postSigned, sendRequest } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

afterEach(() => TestServer.stopAll());

const pathAndQuery = `/app/${TEST_APP.key}?protocol=7`;

/** Sends an incomplete upgrade request and returns the status; 400 means that no quota rejected it. */
const requestUpgradeStatus = async (server: TestServer, forwardedFor = '') => {
  const response = await sendRawRequest(
    server,
    `GET ${pathAndQuery} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `X-Forwarded-For: ${forwardedFor}\r\n\r\n`,
  );
  return Number(response.split(' ')[1]);
};

describe('An app', () => {
  it('at its connection limit rejects clients with 4004, even without subscriptions', async () => {
    const apps = [{ ...TEST_APP, maxConnections: 2 }];
    const server = await TestServer.start({ apps });
    const [first] = [await RawClient.connect(server), await RawClient.connect(server)];
    const third = new RawClient(server, { pathAndQuery });
    expect(await third.waitForClose()).toBe(4004);
    expect(third.receivedFrames.map(({ event }) => event)).toEqual(['pusher:error']);
    first.socket.close();
    await until('the connection is removed', () => server.connectionCount === 1);
    await RawClient.connect(server);
  });

  it('that is disabled rejects clients with 4003 and requests with 403', async () => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, enabled: false }] });
    const client = new RawClient(server, { pathAndQuery });
    expect(await client.waitForClose()).toBe(4003);
    const response = await postSigned(server, 'events', { name: 'a', data: '', channel: 'news' });
    expect(response.status).toBe(403);
  });

  it('has its own timeouts and its own maximum message size', async () => {
    const other = { id: '2', key: 'second', secret: 's' };
    const apps = [{ ...TEST_APP, activityTimeoutSeconds: 7, maxMessageBytes: 100 }, other];
    const server = await TestServer.start({ apps, activityTimeoutSeconds: 9 });
    const client = await RawClient.connect(server);
    const second = await RawClient.connect(server, { pathAndQuery: '/app/second' });
    expect(String(client.receivedFrames[0]?.data)).toContain('"activity_timeout":7');
    expect(String(second.receivedFrames[0]?.data)).toContain('"activity_timeout":9');
    second.send('x'.repeat(101));
    await second.waitForEvent('pusher:error');
    client.send('x'.repeat(100));
    await client.waitForEvent('pusher:error');
    client.send('x'.repeat(101));
    expect(await client.waitForClose()).toBe(1009);
  });
});

describe('An app with a message rate limit', () => {
  const startRateLimitedServer = (terminateOnLimit: boolean, decaySeconds = 60) => {
    const rateLimiting = { maxAttempts: 3, decaySeconds, terminateOnLimit };
    return TestServer.start({ apps: [{ ...TEST_APP, rateLimiting }] });
  };
  const sendPings = (client: RawClient, count: number) => {
    for (let sent = 0; sent < count; sent += 1) client.send({ event: 'pusher:ping' });
  };

  it('rejects excess messages with 4301 until the window ends', async () => {
    const client = await RawClient.connect(await startRateLimitedServer(false, 1));
    sendPings(client, 5);
    await client.waitForEvent('pusher:error', 2);
    expect(client.findReceivedEvents('pusher:pong')).toHaveLength(3);
    expect(client.findReceivedEvents('pusher:error')[0]?.data).toMatchObject({ code: 4301 });
    await until('a message is accepted again', async () => {
      client.send({ event: 'pusher:ping' });
      return client.findReceivedEvents('pusher:pong').length > 3;
    });
  });

  it('closes the connection after the error when configured to', async () => {
    const server = await startRateLimitedServer(true);
    const [client, other] = [await RawClient.connect(server), await RawClient.connect(server)];
    sendPings(client, 5);
    expect(await client.waitForClose()).toBe(4100);
    expect(client.findReceivedEvents('pusher:error').map(({ data }) => data)).toEqual([
      { code: 4301, message: 'Rate limit exceeded' },
    ]);
    await other.waitForRoundTrip();
  });
});

describe('A server', () => {
  it('at its connection limit responds 503 to the upgrade', async () => {
    const server = await TestServer.start({ maxConnections: 1 });
    await RawClient.connect(server);
    expect(await requestUpgradeStatus(server)).toBe(503);
  });

  it('counts connections per client address and trusts listed proxies only', async () => {
    const limits = { maxConnectionsPerAddress: 1, trustedProxies: ['127.0.0.1'] };
    const server = await TestServer.start(limits);
    const headers = { 'X-Forwarded-For': '9.9.9.9' };
    const client = await RawClient.connect(server, { headers });
    expect(await requestUpgradeStatus(server, '9.9.9.9')).toBe(429);
    expect(await requestUpgradeStatus(server, '1.1.1.1, 9.9.9.9')).toBe(429);
    expect(await requestUpgradeStatus(server, '8.8.8.8')).toBe(400);
    client.socket.close();
    await until('the connection is removed', () => server.connectionCount === 0);
    await RawClient.connect(server, { headers });
    const serverWithoutProxies = await TestServer.start({ maxConnectionsPerAddress: 1 });
    await RawClient.connect(serverWithoutProxies, { headers });
    expect(await requestUpgradeStatus(serverWithoutProxies, '8.8.8.8')).toBe(429);
  });

  it('limits the handshakes of a client address', async () => {
    const server = await TestServer.start({ maxHandshakesPerAddressPerSecond: 3 });
    const statuses = await Promise.all(
      Array.from({ length: 6 }, () => requestUpgradeStatus(server)),
    );
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    await until(
      'handshakes are accepted again',
      async () => (await requestUpgradeStatus(server)) !== 429,
    );
  });
});

describe('A server with a path prefix', () => {
  it.each(['/ws', 'ws/', '/ws/'])('serves requests below the prefix only (%s)', async (path) => {
    const server = await TestServer.start({ path });
    const client = await RawClient.connect(server, { pathAndQuery: `/ws${pathAndQuery}` });
    await client.subscribe('news');
    expect(await sendRequest(server, '/ws/up')).toMatchObject({ status: 200 });
    expect((await sendRequest(server, '/up')).status).toBe(404);
    expect((await sendRequest(server, '/wsup')).status).toBe(404);
    expect(await requestUpgradeStatus(server)).toBe(404);
    const body = '{"name":"posted","data":"{}","channel":"news"}';
    const signed = buildSignedRequestPath({
      credentials: TEST_APP,
      method: 'POST',
      path: `/apps/${TEST_APP.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    expect(await sendRequest(server, `/ws${signed}`, { method: 'POST', body })).toMatchObject({
      status: 200,
    });
    expect((await sendRequest(server, signed, { method: 'POST', body })).status).toBe(404);
    await client.waitForEvent('posted');
  });
});

describe('A replayed request', () => {
  /** Sends the same signed request twice. Returns the statuses and the number of delivered events. */
  const sendTwice = async (replayProtection?: boolean) => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, replayProtection }] });
    const client = await RawClient.connect(server);
    await client.subscribe('news');
    const body = '{"name":"posted","data":"{}","channel":"news"}';
    const signed = buildSignedRequestPath({
      credentials: TEST_APP,
      method: 'POST',
      path: `/apps/${TEST_APP.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    const send = async () => (await sendRequest(server, signed, { method: 'POST', body })).status;
    const statuses = [await send(), await send()];
    await client.waitForRoundTrip();
    return { statuses, delivered: client.findReceivedEvents('posted').length };
  };

  it('is delivered again, because SDKs sign equal events of one second equally', async () => {
    expect(await sendTwice()).toEqual({ statuses: [200, 200], delivered: 2 });
  });

  it('is rejected by an app with replay protection', async () => {
    expect(await sendTwice(true)).toEqual({ statuses: [200, 401], delivered: 1 });
  });
});
