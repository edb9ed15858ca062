import { FakeClock } from '../../libs/reverb/src/testing';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TestServer } from './support/test-server';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => TestServer.stopAll());

const publish = (channel: string, data: string, change: object = {}) =>
  postSigned(server, 'events', { name: 'posted', data, channel, ...change });

/** Subscribes a new client. Returns the frames it receives, except for connection_established and the pong. */
async function subscribeNewClientAndReadFrames(channel: string): Promise<unknown[]> {
  const client = await RawClient.connect(server);
  await client.subscribeWithAuth(
    channel,
    channel.startsWith('presence') ? { user_id: '1' } : undefined,
  );
  await client.waitForRoundTrip();
  const frames = client.receivedFrames.slice(1, -1);
  client.socket.terminate();
  return frames;
}

const eventNames = (frames: unknown[]) => frames.map((frame) => (frame as { event: string }).event);

describe.each(['cache-a', 'private-cache-a', 'private-encrypted-cache-a', 'presence-cache-a'])(
  'The cache channel %s',
  (channel) => {
    it('sends a cache miss to a subscriber when it has no event', async () => {
      const frames = await subscribeNewClientAndReadFrames(channel);
      expect(eventNames(frames)).toEqual([
        'pusher_internal:subscription_succeeded',
        'pusher:cache_miss',
      ]);
      expect(frames[1]).toEqual({ event: 'pusher:cache_miss', channel });
    });

    it('sends a subscriber the last event, even one published without subscribers', async () => {
      await publish(channel, 'first');
      await publish(channel, '{"a": {}}');
      const frames = await subscribeNewClientAndReadFrames(channel);
      expect(eventNames(frames)).toEqual(['pusher_internal:subscription_succeeded', 'posted']);
      expect(frames[1]).toEqual({ event: 'posted', channel, data: '{"a": {}}' });
      expect(await subscribeNewClientAndReadFrames(channel)).toEqual(frames);
    });

    it('caches events of batches and events with an excluded socket', async () => {
      const excludedClient = await RawClient.connect(server);
      await excludedClient.subscribeWithAuth(channel, { user_id: '1' });
      await postSigned(server, 'batch_events', { batch: [{ name: 'posted', data: '1', channel }] });
      expect((await subscribeNewClientAndReadFrames(channel))[1]).toMatchObject({ data: '1' });
      await publish(channel, '2', { socket_id: excludedClient.socketId });
      expect((await subscribeNewClientAndReadFrames(channel))[1]).toMatchObject({ data: '2' });
      expect(excludedClient.findReceivedEvents('posted').map(({ data }) => data)).toEqual(['1']);
    });
  },
);

describe('The cached event of a channel', () => {
  it('is never a pusher_internal event', async () => {
    const [first, second] = [await RawClient.connect(server), await RawClient.connect(server)];
    await first.subscribeWithAuth('presence-cache-a', { user_id: '1' });
    await second.subscribeWithAuth('presence-cache-a', { user_id: '2' });
    second.socket.terminate();
    await first.waitForEvent('pusher_internal:member_removed');
    expect(eventNames(await subscribeNewClientAndReadFrames('presence-cache-a'))).toContain(
      'pusher:cache_miss',
    );
  });

  it('reaches a subscriber once per subscription', async () => {
    const client = await RawClient.connect(server);
    await client.subscribe('cache-a');
    await publish('cache-a', '1');
    await client.waitForRoundTrip();
    expect(client.findReceivedEvents('posted')).toHaveLength(1);
    await client.subscribe('cache-a');
    await client.waitForEvent('posted', 2);
  });

  it('expires after 30 minutes', async () => {
    const clock = new FakeClock();
    // The server compares signed timestamps with the real time of the tests.
    clock.epochSeconds = () => Math.floor(Date.now() / 1000);
    server = await TestServer.start({ clock });
    await publish('cache-a', '1');
    clock.advance(29 * 60_000);
    expect(eventNames(await subscribeNewClientAndReadFrames('cache-a'))).toContain('posted');
    clock.advance(60_000);
    expect(eventNames(await subscribeNewClientAndReadFrames('cache-a'))).toContain(
      'pusher:cache_miss',
    );
  });
});

it.each(['cachea', 'my-cache-a'])('The channel %s caches no event', async (channel) => {
  await publish(channel, '1');
  expect(eventNames(await subscribeNewClientAndReadFrames(channel))).toEqual([
    'pusher_internal:subscription_succeeded',
  ]);
});
