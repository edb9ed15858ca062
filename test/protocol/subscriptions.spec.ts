import { createChannelAuth } from '@giftspire/pusher-protocol';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

let server: TestServer;
let client: RawClient;

beforeEach(async () => {
  server = await TestServer.start();
  client = await RawClient.connect(server);
});
afterEach(() => TestServer.stopAll());

const publish = (channel: string, data = '{}') =>
  postSigned(server, 'events', { name: 'posted', data, channel });

/** Publishes an event on the channel. Returns the events that the client receives for it. */
async function publishAndReadReceivedEvents(channel: string) {
  const before = client.findReceivedEvents('posted').length;
  expect((await publish(channel)).status).toBe(200);
  await client.waitForRoundTrip();
  return client.findReceivedEvents('posted').slice(before);
}

describe('A subscription to a public channel', () => {
  it('is confirmed with the data "{}"', async () => {
    await client.subscribe('news');
    expect(client.findReceivedEvents('pusher_internal:subscription_succeeded')).toEqual([
      { event: 'pusher_internal:subscription_succeeded', channel: 'news', data: '{}' },
    ]);
  });

  it('receives the events of the channel with unchanged data', async () => {
    await client.subscribe('news');
    const data = '{"a":{}, "b":[], "c":"ü€😀"}';
    await publish('news', data);
    await client.waitForRoundTrip();
    expect(client.findReceivedEvents('posted')).toEqual([
      { event: 'posted', channel: 'news', data },
    ]);
    expect(await publishAndReadReceivedEvents('other')).toEqual([]);
  });

  it('is accepted with data that is a JSON string', async () => {
    client.send({ event: 'pusher:subscribe', data: '{"channel":"news"}' });
    await client.waitForEvent('pusher_internal:subscription_succeeded');
  });

  it('is confirmed again when repeated, without duplicate events', async () => {
    await client.subscribe('news');
    await client.subscribe('news');
    expect(await publishAndReadReceivedEvents('news')).toHaveLength(1);
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'news' } });
    await client.waitForRoundTrip();
    expect(await publishAndReadReceivedEvents('news')).toEqual([]);
  });

  it('ends with an unconfirmed unsubscribe and can be made again', async () => {
    await client.subscribe('news');
    const before = client.receivedFrames.length;
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'news' } });
    await client.waitForRoundTrip();
    expect(client.receivedFrames.slice(before).map(({ event }) => event)).toEqual(['pusher:pong']);
    expect(await publishAndReadReceivedEvents('news')).toEqual([]);
    await client.subscribe('news');
    expect(await publishAndReadReceivedEvents('news')).toHaveLength(1);
  });

  it('ends for one client only', async () => {
    const other = await RawClient.connect(server);
    await client.subscribe('news');
    await other.subscribe('news');
    other.socket.terminate();
    expect(await publishAndReadReceivedEvents('news')).toHaveLength(1);
  });

  it('is not affected by an unsubscribe from another channel', async () => {
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'nothing here' } });
    await client.waitForRoundTrip();
    expect(client.findReceivedEvents('pusher:error')).toEqual([]);
  });
});

describe.each(['private-App.Models.User.7', 'private-encrypted-orders.1'])(
  'A subscription to %s',
  (channel) => {
    const createSubscribeFrame = (auth?: unknown, channel_data?: string) => ({
      event: 'pusher:subscribe',
      data: { channel, auth, channel_data },
    });

    it('is confirmed with a valid signature and receives events', async () => {
      await client.subscribe(channel, createChannelAuth(TEST_APP, client.socketId, channel));
      expect(await publishAndReadReceivedEvents(channel)).toHaveLength(1);
    });

    it('is confirmed with signed channel data', async () => {
      const data = '{"user_id":"7"}';
      client.send(
        createSubscribeFrame(createChannelAuth(TEST_APP, client.socketId, channel, data), data),
      );
      await client.waitForEvent('pusher_internal:subscription_succeeded');
    });

    const invalidSignatures: [string, (socketId: string) => string | undefined][] = [
      ['none', () => undefined],
      ['nonsense', () => 'nonsense'],
      ['a signature for another socket', () => createChannelAuth(TEST_APP, '1.1', channel)],
      ['a signature for another channel', (id) => createChannelAuth(TEST_APP, id, `${channel}0`)],
      ['another secret', (id) => createChannelAuth({ ...TEST_APP, secret: 'x' }, id, channel)],
      ['another key', (id) => createChannelAuth({ ...TEST_APP, key: 'x' }, id, channel)],
      ['no key', (id) => createChannelAuth(TEST_APP, id, channel).split(':')[1]],
      [
        'unsigned channel data',
        (id) => createChannelAuth(TEST_APP, id, channel, '{"user_id":"7"}'),
      ],
    ];
    it.each(invalidSignatures)(
      'is rejected with 4009 for %s and keeps the connection open',
      async (_description, auth) => {
        expect(
          await client.sendAndWaitForError(createSubscribeFrame(auth(client.socketId))),
        ).toMatchObject({ code: 4009 });
        expect(await publishAndReadReceivedEvents(channel)).toEqual([]);
      },
    );

    it.each([[['a']], [{ a: 1 }], [7], [true]])('is rejected when auth is %j', async (auth) => {
      expect((await client.sendAndWaitForError(createSubscribeFrame(auth))).code).toBe(4200);
      await client.waitForRoundTrip();
    });
  },
);

describe('A channel name', () => {
  it.each(['', 'two words', '#server-to-user-', '#other', 'a:b', 'x'.repeat(165), 'ünï', 'a\nb'])(
    '%j is rejected',
    async (channel) => {
      const error = await client.sendAndWaitForError({
        event: 'pusher:subscribe',
        data: { channel },
      });
      expect(error.code).toBe(4200);
      expect(error.message).toContain('channel name');
    },
  );

  it('is public when its prefix has no hyphen', async () => {
    await client.subscribe('privatefoo');
  });
});

describe('A message', () => {
  it('pusher:ping is answered with pusher:pong', async () => {
    client.send({ event: 'pusher:ping', data: {} });
    expect(await client.waitForEvent('pusher:pong')).toEqual({ event: 'pusher:pong', data: '{}' });
  });

  it('that is a WebSocket ping is answered with a pong of the same payload', async () => {
    const pong = new Promise<string>((resolve) =>
      client.socket.once('pong', (payload) => resolve(payload.toString())),
    );
    client.socket.ping('payload');
    expect(await pong).toBe('payload');
  });

  it.each([
    'hello',
    '',
    '[]',
    'null',
    '{"event":7}',
    '{"event":"pusher:unknown"}',
    '{"event":"pusher:signin","data":{}}',
    '{"event":"pusher_internal:subscription_succeeded","channel":"a"}',
    '{"event":"unknown"}',
    '{"event":"pusher:subscribe"}',
    '{"event":"pusher:subscribe","data":{"channel":["news"]}}',
    '{"event":"pusher:subscribe","data":"news"}',
    '{"event":"pusher:unsubscribe","data":null}',
  ])('that is malformed is rejected with 4200 and keeps the connection open: %s', async (text) => {
    expect((await client.sendAndWaitForError(text)).code).toBe(4200);
    await client.waitForRoundTrip();
  });

  it('in a binary frame is rejected and keeps the connection open', async () => {
    const before = client.findReceivedEvents('pusher:pong').length;
    client.socket.send(Buffer.from('{"event":"pusher:ping"}'));
    const error = await client.waitForEvent('pusher:error');
    expect(error.data).toMatchObject({ code: 4200 });
    expect(client.findReceivedEvents('pusher:pong')).toHaveLength(before);
    await client.waitForRoundTrip();
  });

  it('that is a client event is rejected with 4301 and reaches no subscriber', async () => {
    const other = await RawClient.connect(server);
    await client.subscribe('news');
    await other.subscribe('news');
    const error = await client.sendAndWaitForError({
      event: 'client-typing',
      channel: 'news',
      data: {},
    });
    expect(error.code).toBe(4301);
    await other.waitForRoundTrip();
    expect(other.findReceivedEvents('client-typing')).toEqual([]);
  });
});

it('The server separates the channels of two apps', async () => {
  await TestServer.stopAll();
  const second = { id: 'second', key: 'second-key', secret: 'second-secret' };
  server = await TestServer.start({ apps: [TEST_APP, second] });
  client = await RawClient.connect(server);
  const clientOfOtherApp = await RawClient.connect(server, {
    pathAndQuery: '/app/second-key?protocol=7',
  });
  await client.subscribe('news');
  await clientOfOtherApp.subscribe('news');
  expect(await publishAndReadReceivedEvents('news')).toHaveLength(1);
  await clientOfOtherApp.waitForRoundTrip();
  expect(clientOfOtherApp.findReceivedEvents('posted')).toEqual([]);
});
