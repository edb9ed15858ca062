import { createChannelAuth } from '@giftspire/pusher-protocol';
import { post } from './support/publish';
import { RawClient } from './support/raw-client';
import { APP, RunningServer } from './support/running-server';

let server: RunningServer;
let client: RawClient;

beforeEach(async () => {
  server = await RunningServer.start();
  client = await RawClient.greeted(server);
});
afterEach(() => RunningServer.stopAll());

const publish = (channel: string, data = '{}') =>
  post(server, 'events', { name: 'posted', data, channel });

/** What the client heard of a published event by the time everything was delivered. */
async function deliveries(channel: string) {
  const before = client.received('posted').length;
  expect((await publish(channel)).status).toBe(200);
  await client.settled();
  return client.received('posted').slice(before);
}

const errorAfter = async (frame: unknown) => {
  const before = client.received('pusher:error').length;
  client.send(frame);
  const error = await client.untilReceived('pusher:error', before + 1);
  return error.data as { code?: number; message: string };
};

describe('A subscription to a public channel', () => {
  it('is confirmed with the data "{}"', async () => {
    await client.subscribe('news');
    expect(client.received('pusher_internal:subscription_succeeded')).toEqual([
      { event: 'pusher_internal:subscription_succeeded', channel: 'news', data: '{}' },
    ]);
  });

  it('receives the events of the channel with unchanged data', async () => {
    await client.subscribe('news');
    const data = '{"a":{}, "b":[], "c":"ü€😀"}';
    await publish('news', data);
    await client.settled();
    expect(client.received('posted')).toEqual([{ event: 'posted', channel: 'news', data }]);
    expect(await deliveries('other')).toEqual([]);
  });

  it('is accepted with data that is a JSON string', async () => {
    client.send({ event: 'pusher:subscribe', data: '{"channel":"news"}' });
    await client.untilReceived('pusher_internal:subscription_succeeded');
  });

  it('is confirmed again when repeated, without duplicate events', async () => {
    await client.subscribe('news');
    await client.subscribe('news');
    expect(await deliveries('news')).toHaveLength(1);
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'news' } });
    await client.settled();
    expect(await deliveries('news')).toEqual([]);
  });

  it('ends with an unconfirmed unsubscribe and can be made again', async () => {
    await client.subscribe('news');
    const before = client.frames.length;
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'news' } });
    await client.settled();
    expect(client.frames.slice(before).map(({ event }) => event)).toEqual(['pusher:pong']);
    expect(await deliveries('news')).toEqual([]);
    await client.subscribe('news');
    expect(await deliveries('news')).toHaveLength(1);
  });

  it('ends for one client only', async () => {
    const other = await RawClient.greeted(server);
    await client.subscribe('news');
    await other.subscribe('news');
    other.socket.terminate();
    expect(await deliveries('news')).toHaveLength(1);
  });

  it('is not affected by an unsubscribe from another channel', async () => {
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'nothing here' } });
    await client.settled();
    expect(client.received('pusher:error')).toEqual([]);
  });
});

describe.each(['private-App.Models.User.7', 'private-encrypted-orders.1'])(
  'A subscription to %s',
  (channel) => {
    const subscribe = (auth?: unknown, channel_data?: string) => ({
      event: 'pusher:subscribe',
      data: { channel, auth, channel_data },
    });

    it('is confirmed with a valid signature and receives events', async () => {
      await client.subscribe(channel, createChannelAuth(APP, client.socketId, channel));
      expect(await deliveries(channel)).toHaveLength(1);
    });

    it('is confirmed with signed channel data', async () => {
      const data = '{"user_id":"7"}';
      client.send(subscribe(createChannelAuth(APP, client.socketId, channel, data), data));
      await client.untilReceived('pusher_internal:subscription_succeeded');
    });

    const wrong: [string, (socketId: string) => string | undefined][] = [
      ['none', () => undefined],
      ['nonsense', () => 'nonsense'],
      ['a signature for another socket', () => createChannelAuth(APP, '1.1', channel)],
      ['a signature for another channel', (id) => createChannelAuth(APP, id, `${channel}0`)],
      ['another secret', (id) => createChannelAuth({ ...APP, secret: 'x' }, id, channel)],
      ['another key', (id) => createChannelAuth({ ...APP, key: 'x' }, id, channel)],
      ['no key', (id) => createChannelAuth(APP, id, channel).split(':')[1]],
      ['unsigned channel data', (id) => createChannelAuth(APP, id, channel, '{"user_id":"7"}')],
    ];
    it.each(wrong)(
      'is rejected with 4009 for %s and keeps the connection open',
      async (_what, auth) => {
        expect(await errorAfter(subscribe(auth(client.socketId)))).toMatchObject({ code: 4009 });
        expect(await deliveries(channel)).toEqual([]);
      },
    );

    it.each([[['a']], [{ a: 1 }], [7], [true]])('is rejected when auth is %j', async (auth) => {
      expect((await errorAfter(subscribe(auth))).code).toBe(4200);
      await client.settled();
    });
  },
);

describe('A channel name', () => {
  it.each(['', 'two words', '#server-to-user-', '#other', 'a:b', 'x'.repeat(165), 'ünï', 'a\nb'])(
    '%j is rejected',
    async (channel) => {
      const error = await errorAfter({ event: 'pusher:subscribe', data: { channel } });
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
    expect(await client.untilReceived('pusher:pong')).toEqual({ event: 'pusher:pong', data: '{}' });
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
    expect((await errorAfter(text)).code).toBe(4200);
    await client.settled();
  });

  it('in a binary frame is rejected and keeps the connection open', async () => {
    const before = client.received('pusher:pong').length;
    client.socket.send(Buffer.from('{"event":"pusher:ping"}'));
    const error = await client.untilReceived('pusher:error');
    expect(error.data).toMatchObject({ code: 4200 });
    expect(client.received('pusher:pong')).toHaveLength(before);
    await client.settled();
  });

  it('that is a client event is rejected with 4301 and reaches no subscriber', async () => {
    const other = await RawClient.greeted(server);
    await client.subscribe('news');
    await other.subscribe('news');
    const error = await errorAfter({ event: 'client-typing', channel: 'news', data: {} });
    expect(error.code).toBe(4301);
    await other.settled();
    expect(other.received('client-typing')).toEqual([]);
  });
});

it('The server separates the channels of two apps', async () => {
  await RunningServer.stopAll();
  const second = { id: 'second', key: 'second-key', secret: 'second-secret' };
  server = await RunningServer.start({ apps: [APP, second] });
  client = await RawClient.greeted(server);
  const stranger = await RawClient.greeted(server, { target: '/app/second-key?protocol=7' });
  await client.subscribe('news');
  await stranger.subscribe('news');
  expect(await deliveries('news')).toHaveLength(1);
  await stranger.settled();
  expect(stranger.received('posted')).toEqual([]);
});
