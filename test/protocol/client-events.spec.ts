import type { ClientEventSenders } from '@giftspire/reverb';
import { post } from './support/publish';
import { RawClient } from './support/raw-client';
import { APP, RunningServer } from './support/running-server';

const start = (acceptClientEventsFrom?: ClientEventSenders) =>
  RunningServer.start({ apps: [{ ...APP, acceptClientEventsFrom }] });

let server: RunningServer;

beforeEach(async () => {
  server = await start();
});
afterEach(() => RunningServer.stopAll());

async function subscribed(channel: string, user_id = 'u1'): Promise<RawClient> {
  const client = await RawClient.greeted(server);
  await client.join(channel, channel.startsWith('presence') ? { user_id } : undefined);
  return client;
}

const whisper = (channel: string, data: unknown = {}, more: object = {}) => ({
  event: 'client-typing',
  channel,
  data,
  ...more,
});

async function heard(client: RawClient) {
  await client.settled();
  return client.received('client-typing');
}

describe.each([
  'private-a',
  'private-cache-a',
  'private-encrypted-a',
  'presence-a',
  'presence-cache-a',
])('A client event on %s', (channel) => {
  it('reaches the other subscribers but not its sender', async () => {
    const [sender, other] = [await subscribed(channel, 'u1'), await subscribed(channel, 'u2')];
    sender.send(whisper(channel, { x: 1 }));
    const user = channel.startsWith('presence') ? { user_id: 'u1' } : {};
    await sender.settled();
    expect(await heard(other)).toEqual([whisper(channel, { x: 1 }, user)]);
    expect(await heard(sender)).toEqual([]);
  });
});

describe('A client event', () => {
  it.each([
    '{}',
    '[]',
    '{"a":{},"b":[]}',
    'null',
    '1.0',
    '12345678901234567890',
    '"text"',
    '{"__proto__":{"a":1}}',
  ])('carries the data %s unchanged', async (data) => {
    const [sender, other] = [await subscribed('private-a'), await subscribed('private-a')];
    const texts: string[] = [];
    other.socket.on('message', (bytes: Buffer) => texts.push(bytes.toString()));
    sender.send(`{"event":"client-typing","channel":"private-a","data":${data}}`);
    await sender.settled();
    await other.settled();
    expect(texts[0]).toBe(`{"event":"client-typing","channel":"private-a","data":${data}}`);
  });

  it('carries only event, channel, data and the authenticated user id', async () => {
    const [sender, other] = [
      await subscribed('presence-a', 'u1'),
      await subscribed('presence-a', 'u2'),
    ];
    sender.send(whisper('presence-a', {}, { user_id: 'u2', socket_id: '1.1', extra: true }));
    await sender.settled();
    expect(await heard(other)).toEqual([whisper('presence-a', {}, { user_id: 'u1' })]);
  });

  it.each(['news', 'cache-a', 'privatefoo', 'my-private-a', '', '#server-to-user-1'])(
    'is rejected on the channel "%s"',
    async (channel) => {
      const client = await RawClient.greeted(server);
      const other = await RawClient.greeted(server);
      if (/^[a-z]/.test(channel)) await other.subscribe(channel);
      if (/^[a-z]/.test(channel)) await client.subscribe(channel);
      expect(await client.errorAfter(whisper(channel))).toMatchObject({ code: 4301 });
      expect(await heard(other)).toEqual([]);
    },
  );

  it('is rejected from a client that is not subscribed', async () => {
    const [other, stranger] = [await subscribed('private-a'), await RawClient.greeted(server)];
    expect(await stranger.errorAfter(whisper('private-a'))).toMatchObject({ code: 4009 });
    expect(await heard(other)).toEqual([]);
  });

  it('is rejected from a client that has unsubscribed', async () => {
    const [other, left] = [await subscribed('private-a'), await subscribed('private-a')];
    left.send({ event: 'pusher:unsubscribe', data: { channel: 'private-a' } });
    expect(await left.errorAfter(whisper('private-a'))).toMatchObject({ code: 4009 });
    expect(await heard(other)).toEqual([]);
  });

  it('carries at most 10 KB of data, measured before escaping', async () => {
    const [sender, other] = [await subscribed('private-a'), await subscribed('private-a')];
    sender.send(whisper('private-a', '\u0001'.repeat(10_240)));
    expect(await sender.errorAfter(whisper('private-a', 'x'.repeat(10_241)))).toMatchObject({
      code: 4301,
    });
    expect(await sender.errorAfter(whisper('private-a', { x: 'x'.repeat(10_240) }))).toMatchObject({
      code: 4301,
    });
    expect(await heard(other)).toHaveLength(1);
  });

  it('has a name of at most 200 characters', async () => {
    const [sender, other] = [await subscribed('private-a'), await subscribed('private-a')];
    const name = (length: number) => 'client-'.padEnd(length, 'x');
    sender.send(whisper('private-a', {}, { event: name(200) }));
    await sender.errorAfter(whisper('private-a', {}, { event: name(201) }));
    await other.settled();
    expect(other.frames.filter(({ event }) => event.startsWith('client-'))).toHaveLength(1);
  });

  it('beyond ten per second is rejected with 4301 and keeps the connection open', async () => {
    const [sender, other] = [await subscribed('private-a'), await subscribed('private-a')];
    for (let sent = 0; sent < 15; sent += 1) sender.send(whisper('private-a', sent));
    await sender.settled();
    expect((await heard(other)).map(({ data }) => data)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const errors = sender
      .received('pusher:error')
      .map(({ data }) => (data as { code: number }).code);
    expect(errors).toEqual([4301, 4301, 4301, 4301, 4301]);
    const third = await subscribed('private-a');
    third.send(whisper('private-a', 'others are not limited by it'));
    await third.settled();
    expect(await heard(other)).toHaveLength(11);
  });

  it('is not cached by a cache channel', async () => {
    const sender = await subscribed('private-cache-a');
    await post(server, 'events', { name: 'posted', data: '1', channel: 'private-cache-a' });
    sender.send(whisper('private-cache-a'));
    await sender.settled();
    const late = await subscribed('private-cache-a');
    await late.untilReceived('posted');
    expect(await heard(late)).toEqual([]);
  });
});

describe('An app that accepts client events from', () => {
  it('"none" rejects them with 4301', async () => {
    server = await start('none');
    const [sender, other] = [await subscribed('private-a'), await subscribed('private-a')];
    expect(await sender.errorAfter(whisper('private-a'))).toMatchObject({ code: 4301 });
    expect(await heard(other)).toEqual([]);
  });

  it('"all" accepts them without a subscription, on private and presence channels only', async () => {
    server = await start('all');
    const [other, stranger] = [await subscribed('presence-a'), await RawClient.greeted(server)];
    stranger.send(whisper('presence-a', {}, { user_id: 'u1' }));
    stranger.send(whisper('private-nobody-there'));
    expect(await stranger.errorAfter(whisper('news'))).toMatchObject({ code: 4301 });
    expect(await heard(other)).toEqual([whisper('presence-a')]);
  });
});
