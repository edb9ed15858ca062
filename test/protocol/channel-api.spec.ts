import { buildSignedRequestPath } from '@giftspire/pusher-protocol';
import { getSigned, postSigned, sendRequest } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => TestServer.stopAll());

/** Connects a client and subscribes it to the channels. */
async function connectSubscriber(...channels: string[]): Promise<RawClient> {
  const client = await RawClient.connect(server);
  for (const channel of channels)
    await client.subscribeWithAuth(
      channel,
      channel.startsWith('presence') ? { user_id: 'u1' } : undefined,
    );
  return client;
}

const getBody = async (endpoint: string, query?: Record<string, string>) => {
  const response = await getSigned(server, endpoint, query);
  expect(response.status).toBe(200);
  return response.body;
};

describe('GET /apps/{id}/channels', () => {
  beforeEach(() => connectSubscriber('news', '__proto__', 'private-a', 'presence-a', 'presence-b'));

  it('lists the occupied channels, without attributes', async () => {
    const { channels } = (await getBody('channels')) as { channels: object };
    expect(Object.keys(channels).sort()).toEqual(
      ['__proto__', 'news', 'presence-a', 'presence-b', 'private-a'].sort(),
    );
    expect(Object.values(channels)).toEqual([{}, {}, {}, {}, {}]);
  });

  it('returns an empty object when no channel is occupied', async () => {
    expect(await getBody('channels', { filter_by_prefix: 'nothing-' })).toEqual({ channels: {} });
  });

  it('filters by prefix and counts users of presence channels', async () => {
    await connectSubscriber('presence-a');
    const query = { filter_by_prefix: 'presence-', info: 'user_count' };
    expect(await getBody('channels', query)).toEqual({
      channels: { 'presence-a': { user_count: 1 }, 'presence-b': { user_count: 1 } },
    });
  });

  it('counts subscriptions of channels without users', async () => {
    const query = { filter_by_prefix: 'p', info: 'subscription_count' };
    expect(await getBody('channels', query)).toEqual({
      channels: {
        'private-a': { subscription_count: 1 },
        'presence-a': {},
        'presence-b': {},
      },
    });
  });

  it.each([
    { info: 'user_count' },
    { info: 'user_count', filter_by_prefix: 'pres' },
    { info: 'x' },
  ])('responds 400 to %j', async (query) => {
    expect((await getSigned(server, 'channels', query as Record<string, string>)).status).toBe(400);
  });
});

describe('GET /apps/{id}/channels/{name}', () => {
  it('returns whether the channel is occupied', async () => {
    await connectSubscriber('news');
    expect(await getBody('channels/news')).toEqual({ occupied: true });
    expect(await getBody('channels/other')).toEqual({ occupied: false });
  });

  it('returns the number of users or subscriptions', async () => {
    await connectSubscriber('news', 'presence-a');
    await connectSubscriber('news', 'presence-a');
    expect(await getBody('channels/news', { info: 'subscription_count' })).toEqual({
      occupied: true,
      subscription_count: 2,
    });
    expect(await getBody('channels/presence-a', { info: 'user_count' })).toEqual({
      occupied: true,
      user_count: 1,
    });
    expect(await getBody('channels/presence-b', { info: 'user_count' })).toEqual({
      occupied: false,
      user_count: 0,
    });
  });

  it('returns the cached event of a cache channel, or null', async () => {
    expect(await getBody('channels/cache-a', { info: 'cache' })).toEqual({
      occupied: false,
      cache: null,
    });
    await postSigned(server, 'events', { name: 'posted', data: '{"a":1}', channel: 'cache-a' });
    expect(await getBody('channels/cache-a', { info: 'cache,subscription_count' })).toEqual({
      occupied: false,
      cache: { data: '{"a":1}', ttl: 1800 },
      subscription_count: 0,
    });
  });

  it.each([
    ['news', 'user_count'],
    ['presence-a', 'subscription_count'],
    ['news', 'cache'],
    ['news', 'colour'],
    ['a%20b', ''],
    ['%E0%A4%A', ''],
    ['x'.repeat(165), ''],
  ])('responds 400 to %s with info=%s', async (channel, info) => {
    expect(await getSigned(server, `channels/${channel}`, { info })).toMatchObject({ status: 400 });
  });

  it('accepts a percent-encoded channel name', async () => {
    await connectSubscriber('a=b,c');
    expect(await getBody('channels/a%3Db%2Cc')).toEqual({ occupied: true });
  });
});

describe('GET /apps/{id}/channels/{name}/users', () => {
  it('lists each user of a presence channel once', async () => {
    await connectSubscriber('presence-a');
    await connectSubscriber('presence-a');
    const other = await connectSubscriber();
    await other.subscribeWithAuth('presence-a', { user_id: 7 });
    expect(await getBody('channels/presence-a/users')).toEqual({
      users: [{ id: 'u1' }, { id: '7' }],
    });
  });

  it('lists no users of an empty channel and responds 400 for other channel types', async () => {
    expect(await getBody('channels/presence-a/users')).toEqual({ users: [] });
    expect((await getSigned(server, 'channels/news/users')).status).toBe(400);
  });
});

describe('GET /apps/{id}/connections', () => {
  it('counts every socket, with or without subscriptions', async () => {
    const client = await connectSubscriber('news', 'sports');
    await connectSubscriber();
    expect(await getBody('connections')).toEqual({ connections: 2 });
    client.socket.close();
    await client.waitForClose();
    expect(await getBody('connections')).toEqual({ connections: 1 });
  });
});

describe('The info parameter of a publish request', () => {
  beforeEach(() => connectSubscriber('news', 'presence-a'));
  const event = { name: 'posted', data: '{}' };

  it('returns the attributes that each channel has', async () => {
    const channels = ['news', 'presence-a', 'nobody'];
    const info = 'user_count,subscription_count';
    expect(await postSigned(server, 'events', { ...event, channels, info })).toMatchObject({
      status: 200,
      body: {
        channels: {
          news: { subscription_count: 1 },
          'presence-a': { user_count: 1 },
          nobody: { subscription_count: 0 },
        },
      },
    });
  });

  it('returns one entry per event of a batch', async () => {
    const batch = [
      { ...event, channel: 'news' },
      { ...event, channel: 'presence-a', info: 'user_count' },
    ];
    expect((await postSigned(server, 'batch_events', { batch })).body).toEqual({
      batch: [{}, { user_count: 1 }],
    });
    const wrong = [{ ...event, channel: 'news', info: 'colour' }];
    expect((await postSigned(server, 'batch_events', { batch: wrong })).status).toBe(400);
  });

  it('is accepted in the query, like the other parameters', async () => {
    const client = await connectSubscriber('news');
    const path = buildSignedRequestPath({
      credentials: TEST_APP,
      method: 'POST',
      path: `/apps/${TEST_APP.id}/events`,
      timestampSeconds: Math.floor(Date.now() / 1000),
      query: { ...event, channel: 'news', info: 'subscription_count' },
    });
    const response = await sendRequest(server, path, { method: 'POST' });
    expect(response.body).toEqual({ channels: { news: { subscription_count: 2 } } });
    expect(await client.waitForEvent('posted')).toMatchObject({ data: '{}' });
  });
});

describe('The HTTP API', () => {
  it('responds to HEAD as to GET, without a body', async () => {
    const response = await getSigned(server, 'channels', {}, 'HEAD');
    expect(response).toMatchObject({ status: 200, body: '' });
    expect(response.headers.get('content-length')).toBe('15');
    expect((await getSigned(server, 'channels/a%20b', {}, 'HEAD')).status).toBe(400);
  });

  it('responds 405 with the allowed methods', async () => {
    const response = await postSigned(server, 'channels', {});
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each(['channels', 'channels/news', 'channels/presence-a/users', 'connections'])(
    'responds 401 to %s without a signature',
    async (endpoint) => {
      expect((await sendRequest(server, `/apps/${TEST_APP.id}/${endpoint}`)).status).toBe(401);
    },
  );

  it('rejects a request with contradictory lengths', async () => {
    const path = `/apps/${TEST_APP.id}/events`;
    for (const headers of [
      'Content-Length: 2\r\nTransfer-Encoding: chunked',
      'Content-Length: 2\r\nContent-Length: 3',
    ]) {
      const bytes = `POST ${path} HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n{}`;
      expect(await sendRawRequest(server, bytes)).toMatch(/^HTTP\/1.1 400 /);
    }
  });
});

describe('An app with subscription counts', () => {
  const receivedCounts = (client: RawClient) =>
    client.findReceivedEvents('pusher_internal:subscription_count').map(({ data }) => data);

  beforeEach(async () => {
    server = await TestServer.start({ apps: [{ ...TEST_APP, subscriptionCount: true }] });
  });

  it('notifies all subscribers of a channel at every change', async () => {
    const first = await connectSubscriber('news');
    const second = await connectSubscriber('news');
    await second.subscribe('news');
    second.socket.close();
    await second.waitForClose();
    await first.waitForRoundTrip();
    const text = (count: number) => `{"subscription_count":${count}}`;
    expect(receivedCounts(first)).toEqual([text(1), text(2), text(1)]);
    expect(receivedCounts(second)).toEqual([text(2)]);
  });

  it('sends no counts on presence channels', async () => {
    const client = await connectSubscriber('presence-a');
    await client.waitForRoundTrip();
    expect(receivedCounts(client)).toEqual([]);
  });

  it('sends the count of a large channel every five seconds at most', async () => {
    const first = await connectSubscriber('news');
    await Promise.all(Array.from({ length: 110 }, () => connectSubscriber('news')));
    await first.waitForRoundTrip();
    expect(receivedCounts(first).length).toBeLessThanOrEqual(101);
    await first.waitForEvent(
      'pusher_internal:subscription_count',
      receivedCounts(first).length + 1,
    );
    expect(receivedCounts(first).at(-1)).toBe('{"subscription_count":111}');
  });
});

it('An app without subscription counts sends none', async () => {
  const client = await connectSubscriber('news');
  await client.waitForRoundTrip();
  expect(client.findReceivedEvents('pusher_internal:subscription_count')).toEqual([]);
});
