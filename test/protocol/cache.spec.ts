import { FakeClock } from '../../libs/reverb/src/testing';
import { post } from './support/publish';
import { RawClient } from './support/raw-client';
import { RunningServer } from './support/running-server';

let server: RunningServer;

beforeEach(async () => {
  server = await RunningServer.start();
});
afterEach(() => RunningServer.stopAll());

const publish = (channel: string, data: string, change: object = {}) =>
  post(server, 'events', { name: 'posted', data, channel, ...change });

/** What a newcomer hears, without greeting and pong. */
async function heardBy(channel: string): Promise<unknown[]> {
  const client = await RawClient.greeted(server);
  await client.join(channel, channel.startsWith('presence') ? { user_id: '1' } : undefined);
  await client.settled();
  const heard = client.frames.slice(1, -1);
  client.socket.terminate();
  return heard;
}

const events = (frames: unknown[]) => frames.map((frame) => (frame as { event: string }).event);

describe.each(['cache-a', 'private-cache-a', 'private-encrypted-cache-a', 'presence-cache-a'])(
  'The cache channel %s',
  (channel) => {
    it('sends a cache miss to a subscriber when it has no event', async () => {
      const heard = await heardBy(channel);
      expect(events(heard)).toEqual([
        'pusher_internal:subscription_succeeded',
        'pusher:cache_miss',
      ]);
      expect(heard[1]).toEqual({ event: 'pusher:cache_miss', channel });
    });

    it('sends a subscriber the last event, even one published without subscribers', async () => {
      await publish(channel, 'first');
      await publish(channel, '{"a": {}}');
      const heard = await heardBy(channel);
      expect(events(heard)).toEqual(['pusher_internal:subscription_succeeded', 'posted']);
      expect(heard[1]).toEqual({ event: 'posted', channel, data: '{"a": {}}' });
      expect(await heardBy(channel)).toEqual(heard);
    });

    it('caches events of batches and events with an excluded socket', async () => {
      const causing = await RawClient.greeted(server);
      await causing.join(channel, { user_id: '1' });
      await post(server, 'batch_events', { batch: [{ name: 'posted', data: '1', channel }] });
      expect((await heardBy(channel))[1]).toMatchObject({ data: '1' });
      await publish(channel, '2', { socket_id: causing.socketId });
      expect((await heardBy(channel))[1]).toMatchObject({ data: '2' });
      expect(causing.received('posted').map(({ data }) => data)).toEqual(['1']);
    });
  },
);

describe('The cached event of a channel', () => {
  it('is never a pusher_internal event', async () => {
    const [first, second] = [await RawClient.greeted(server), await RawClient.greeted(server)];
    await first.join('presence-cache-a', { user_id: '1' });
    await second.join('presence-cache-a', { user_id: '2' });
    second.socket.terminate();
    await first.untilReceived('pusher_internal:member_removed');
    expect(events(await heardBy('presence-cache-a'))).toContain('pusher:cache_miss');
  });

  it('reaches a subscriber once per subscription', async () => {
    const client = await RawClient.greeted(server);
    await client.subscribe('cache-a');
    await publish('cache-a', '1');
    await client.settled();
    expect(client.received('posted')).toHaveLength(1);
    await client.subscribe('cache-a');
    await client.untilReceived('posted', 2);
  });

  it('expires after 30 minutes', async () => {
    const clock = new FakeClock();
    // Otherwise its signatures would be from another time.
    clock.epochSeconds = () => Math.floor(Date.now() / 1000);
    server = await RunningServer.start({ clock });
    await publish('cache-a', '1');
    clock.advance(29 * 60_000);
    expect(events(await heardBy('cache-a'))).toContain('posted');
    clock.advance(60_000);
    expect(events(await heardBy('cache-a'))).toContain('pusher:cache_miss');
  });
});

it.each(['cachea', 'my-cache-a'])('The channel %s caches no event', async (channel) => {
  await publish(channel, '1');
  expect(events(await heardBy(channel))).toEqual(['pusher_internal:subscription_succeeded']);
});
