import type { ClientEventSenders } from '@giftspire/reverb';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

const startServer = (acceptClientEventsFrom?: ClientEventSenders) =>
  TestServer.start({ apps: [{ ...TEST_APP, acceptClientEventsFrom }] });

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
});
afterEach(() => TestServer.stopAll());

/** Connects a client and subscribes it to the channel. */
async function connectSubscriber(channel: string, user_id = 'u1'): Promise<RawClient> {
  const client = await RawClient.connect(server);
  await client.subscribeWithAuth(channel, channel.startsWith('presence') ? { user_id } : undefined);
  return client;
}

/** Returns a client event; `more` adds or replaces fields of the frame. */
const createClientEvent = (channel: string, data: unknown = {}, more: object = {}) => ({
  event: 'client-typing',
  channel,
  data,
  ...more,
});

/** Returns the client events that the client has received so far. */
async function readClientEvents(client: RawClient) {
  await client.waitForRoundTrip();
  return client.findReceivedEvents('client-typing');
}

describe.each([
  'private-a',
  'private-cache-a',
  'private-encrypted-a',
  'presence-a',
  'presence-cache-a',
])('A client event on %s', (channel) => {
  it('reaches the other subscribers but not its sender', async () => {
    const [sender, other] = [
      await connectSubscriber(channel, 'u1'),
      await connectSubscriber(channel, 'u2'),
    ];
    sender.send(createClientEvent(channel, { x: 1 }));
    const user = channel.startsWith('presence') ? { user_id: 'u1' } : {};
    await sender.waitForRoundTrip();
    expect(await readClientEvents(other)).toEqual([createClientEvent(channel, { x: 1 }, user)]);
    expect(await readClientEvents(sender)).toEqual([]);
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
    const [sender, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    const texts: string[] = [];
    other.socket.on('message', (bytes: Buffer) => texts.push(bytes.toString()));
    sender.send(`{"event":"client-typing","channel":"private-a","data":${data}}`);
    await sender.waitForRoundTrip();
    await other.waitForRoundTrip();
    expect(texts[0]).toBe(`{"event":"client-typing","channel":"private-a","data":${data}}`);
  });

  it('carries only event, channel, data and the authenticated user id', async () => {
    const [sender, other] = [
      await connectSubscriber('presence-a', 'u1'),
      await connectSubscriber('presence-a', 'u2'),
    ];
    sender.send(
      createClientEvent('presence-a', {}, { user_id: 'u2', socket_id: '1.1', extra: true }),
    );
    await sender.waitForRoundTrip();
    expect(await readClientEvents(other)).toEqual([
      createClientEvent('presence-a', {}, { user_id: 'u1' }),
    ]);
  });

  it.each(['news', 'cache-a', 'privatefoo', 'my-private-a', '', '#server-to-user-1'])(
    'is rejected on the channel "%s"',
    async (channel) => {
      const client = await RawClient.connect(server);
      const other = await RawClient.connect(server);
      if (/^[a-z]/.test(channel)) await other.subscribe(channel);
      if (/^[a-z]/.test(channel)) await client.subscribe(channel);
      expect(await client.sendAndWaitForError(createClientEvent(channel))).toMatchObject({
        code: 4301,
      });
      expect(await readClientEvents(other)).toEqual([]);
    },
  );

  it('is rejected from a client that is not subscribed', async () => {
    const [other, unsubscribed] = [
      await connectSubscriber('private-a'),
      await RawClient.connect(server),
    ];
    expect(await unsubscribed.sendAndWaitForError(createClientEvent('private-a'))).toMatchObject({
      code: 4009,
    });
    expect(await readClientEvents(other)).toEqual([]);
  });

  it('is rejected from a client that has unsubscribed', async () => {
    const [other, leaving] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    leaving.send({ event: 'pusher:unsubscribe', data: { channel: 'private-a' } });
    expect(await leaving.sendAndWaitForError(createClientEvent('private-a'))).toMatchObject({
      code: 4009,
    });
    expect(await readClientEvents(other)).toEqual([]);
  });

  it('carries at most 10 KB of data, measured before escaping', async () => {
    const [sender, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    sender.send(createClientEvent('private-a', '\u0001'.repeat(10_240)));
    expect(
      await sender.sendAndWaitForError(createClientEvent('private-a', 'x'.repeat(10_241))),
    ).toMatchObject({
      code: 4301,
    });
    expect(
      await sender.sendAndWaitForError(createClientEvent('private-a', { x: 'x'.repeat(10_240) })),
    ).toMatchObject({
      code: 4301,
    });
    expect(await readClientEvents(other)).toHaveLength(1);
  });

  it('has a name of at most 200 characters', async () => {
    const [sender, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    const name = (length: number) => 'client-'.padEnd(length, 'x');
    sender.send(createClientEvent('private-a', {}, { event: name(200) }));
    await sender.sendAndWaitForError(createClientEvent('private-a', {}, { event: name(201) }));
    await other.waitForRoundTrip();
    expect(other.receivedFrames.filter(({ event }) => event.startsWith('client-'))).toHaveLength(1);
  });

  it('beyond ten per second is rejected with 4301 and keeps the connection open', async () => {
    const [sender, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    for (let sent = 0; sent < 15; sent += 1) sender.send(createClientEvent('private-a', sent));
    await sender.waitForRoundTrip();
    expect((await readClientEvents(other)).map(({ data }) => data)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    const errors = sender
      .findReceivedEvents('pusher:error')
      .map(({ data }) => (data as { code: number }).code);
    expect(errors).toEqual([4301, 4301, 4301, 4301, 4301]);
    const third = await connectSubscriber('private-a');
    third.send(createClientEvent('private-a', 'others are not limited by it'));
    await third.waitForRoundTrip();
    expect(await readClientEvents(other)).toHaveLength(11);
  });

  it('is not cached by a cache channel', async () => {
    const sender = await connectSubscriber('private-cache-a');
    await postSigned(server, 'events', { name: 'posted', data: '1', channel: 'private-cache-a' });
    sender.send(createClientEvent('private-cache-a'));
    await sender.waitForRoundTrip();
    const late = await connectSubscriber('private-cache-a');
    await late.waitForEvent('posted');
    expect(await readClientEvents(late)).toEqual([]);
  });
});

describe('An app that accepts client events from', () => {
  it('"none" rejects them with 4301', async () => {
    server = await startServer('none');
    const [sender, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    expect(await sender.sendAndWaitForError(createClientEvent('private-a'))).toMatchObject({
      code: 4301,
    });
    expect(await readClientEvents(other)).toEqual([]);
  });

  it('"all" accepts them without a subscription, on private and presence channels only', async () => {
    server = await startServer('all');
    const [other, unsubscribed] = [
      await connectSubscriber('presence-a'),
      await RawClient.connect(server),
    ];
    unsubscribed.send(createClientEvent('presence-a', {}, { user_id: 'u1' }));
    unsubscribed.send(createClientEvent('private-empty'));
    expect(await unsubscribed.sendAndWaitForError(createClientEvent('news'))).toMatchObject({
      code: 4301,
    });
    expect(await readClientEvents(other)).toEqual([createClientEvent('presence-a')]);
  });
});
