import { until } from '@giftspire/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import Pusher from 'pusher';
import { FakeClock } from '../../libs/reverb/src/testing';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';
import { WebhookReceiver } from './support/webhook-receiver';

const PRESENCE_EVENTS = [
  'channel_occupied',
  'channel_vacated',
  'member_added',
  'member_removed',
] as const;

let receiver: WebhookReceiver;
let server: TestServer;

beforeEach(async () => {
  receiver = new WebhookReceiver();
  await receiver.listen();
  const webhooks = [{ url: receiver.url }];
  server = await TestServer.start({ apps: [{ ...TEST_APP, webhooks, subscriptionCount: true }] });
});
afterEach(async () => {
  await TestServer.stopAll();
  receiver.close();
});

/** Replaces the server by one whose timers run only when the clock is advanced. */
async function restartServerWithClock(clock: FakeClock): Promise<void> {
  await server.stop();
  const webhooks = [{ url: receiver.url, events: PRESENCE_EVENTS }];
  server = await TestServer.start({ apps: [{ ...TEST_APP, webhooks }], clock });
}

/** Connects a client and subscribes it to the channel. */
async function connectSubscriber(channel: string, user_id = 'u1'): Promise<RawClient> {
  const client = await RawClient.connect(server);
  await client.subscribeWithAuth(channel, channel.startsWith('presence') ? { user_id } : undefined);
  return client;
}

const findEvents = (...names: string[]) =>
  receiver.receivedEvents.filter(({ name }) => names.includes(String(name)));
const waitForEvents = (name: string, count = 1) =>
  until(`${count} × ${name}`, () => findEvents(name).length >= count);

describe('A webhook', () => {
  it('has a signature that the SDK accepts', async () => {
    const startedAtMs = Date.now();
    await connectSubscriber('news');
    await waitForEvents('channel_occupied');
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.receivedWebhooks;
    expect(headers['content-type']).toBe('application/json');
    const sdk = new Pusher({
      appId: TEST_APP.id,
      key: TEST_APP.key,
      secret: TEST_APP.secret,
      cluster: 'mt1',
    });
    const webhook = sdk.webhook({ headers, rawBody: body });
    expect(webhook.isValid()).toBe(true);
    expect(webhook.getEvents()).toContainEqual({ name: 'channel_occupied', channel: 'news' });
    const sentAtMs = webhook.getTime().getTime();
    expect(sentAtMs).toBeGreaterThanOrEqual(startedAtMs);
    expect(sentAtMs).toBeLessThanOrEqual(Date.now());
  });

  it('is retried until it is accepted, without following redirects', async () => {
    receiver.responseStatuses.push(500, 302);
    await connectSubscriber('news');
    await until('three attempts', () => receiver.receivedWebhooks.length === 3);
    expect(
      new Set(
        receiver.receivedWebhooks.map(({ body }) =>
          JSON.stringify((JSON.parse(body) as { events: object }).events),
        ),
      ).size,
    ).toBe(1);
  });

  it('contains only the events that its configuration selects', async () => {
    const webhooks = [{ url: receiver.url, events: ['cache_miss' as const] }];
    server = await TestServer.start({ apps: [{ ...TEST_APP, webhooks }] });
    await connectSubscriber('cache-a');
    await waitForEvents('cache_miss');
    expect(receiver.receivedEvents).toEqual([{ name: 'cache_miss', channel: 'cache-a' }]);
  });
});

describe('Webhooks report', () => {
  it('a channel as occupied, and as vacated after a grace period of three seconds', async () => {
    const clock = new FakeClock();
    await restartServerWithClock(clock);
    const clients = [await connectSubscriber('news'), await connectSubscriber('news')];
    for (const client of clients) client.socket.terminate();
    await until('all clients have left', () => server.connectionCount === 0);
    clock.advance(2_999);
    await waitForEvents('channel_occupied');
    await until('the channel is vacated', () => {
      clock.advance(1);
      return findEvents('channel_vacated').length > 0;
    });
    expect(findEvents('channel_occupied', 'channel_vacated')).toEqual([
      { name: 'channel_occupied', channel: 'news' },
      { name: 'channel_vacated', channel: 'news' },
    ]);
  });

  it('no vacated channel before the grace period ends', async () => {
    const clock = new FakeClock();
    await restartServerWithClock(clock);
    (await connectSubscriber('news')).socket.terminate();
    await until('the client has left', () => server.connectionCount === 0);
    clock.advance(2_999);
    await server.stop();
    expect(receiver.receivedEvents).toEqual([{ name: 'channel_occupied', channel: 'news' }]);
  });

  it('no change when a client returns within the grace period', async () => {
    const clock = new FakeClock();
    await restartServerWithClock(clock);
    const leaving = await connectSubscriber('presence-a');
    leaving.socket.terminate();
    await until('the client has left', () => server.connectionCount === 0);
    await connectSubscriber('presence-a');
    clock.advance(3_500);
    await server.stop();
    expect(
      findEvents('channel_occupied', 'channel_vacated', 'member_added', 'member_removed'),
    ).toEqual([
      { name: 'channel_occupied', channel: 'presence-a' },
      { name: 'member_added', channel: 'presence-a', user_id: 'u1' },
    ]);
  });

  it('that a member joins and leaves, once for all tabs of the user', async () => {
    await connectSubscriber('presence-a', 'u1');
    const tabs = [
      await connectSubscriber('presence-a', 'u2'),
      await connectSubscriber('presence-a', 'u2'),
    ];
    for (const tab of tabs) tab.socket.terminate();
    await waitForEvents('member_removed');
    expect(findEvents('member_added', 'member_removed')).toEqual([
      { name: 'member_added', channel: 'presence-a', user_id: 'u1' },
      { name: 'member_added', channel: 'presence-a', user_id: 'u2' },
      { name: 'member_removed', channel: 'presence-a', user_id: 'u2' },
    ]);
  });

  it('client events with their sender', async () => {
    const sender = await connectSubscriber('presence-a', 'u1');
    sender.send({ event: 'client-typing', channel: 'presence-a', data: { x: {} } });
    await waitForEvents('client_event');
    expect(findEvents('client_event')).toEqual([
      {
        name: 'client_event',
        channel: 'presence-a',
        event: 'client-typing',
        data: '{"x":{}}',
        socket_id: sender.socketId,
        user_id: 'u1',
      },
    ]);
  });

  it('a cache miss once, however many clients have it', async () => {
    await Promise.all([
      connectSubscriber('cache-a'),
      connectSubscriber('cache-a'),
      connectSubscriber('cache-a'),
    ]);
    await waitForEvents('cache_miss');
    await sleep(300);
    expect(findEvents('cache_miss')).toEqual([{ name: 'cache_miss', channel: 'cache-a' }]);
  });

  it('the number of subscriptions of a channel', async () => {
    await connectSubscriber('news');
    await connectSubscriber('news');
    await waitForEvents('subscription_count', 2);
    expect(findEvents('subscription_count')).toEqual([
      { name: 'subscription_count', channel: 'news', subscription_count: 1 },
      { name: 'subscription_count', channel: 'news', subscription_count: 2 },
    ]);
  });
});

it('Subscription counts are sent to a webhook that selects them, even when clients get none', async () => {
  await server.stop();
  const webhooks = [{ url: receiver.url, events: ['subscription_count'] as const }];
  server = await TestServer.start({ apps: [{ ...TEST_APP, webhooks }] });
  const client = await connectSubscriber('news');
  await waitForEvents('subscription_count');
  await client.waitForRoundTrip();
  expect(client.findReceivedEvents('pusher_internal:subscription_count')).toEqual([]);
});

it('A server that stops sends its queued webhooks', async () => {
  await connectSubscriber('news');
  await server.stop();
  expect(findEvents('channel_occupied')).toHaveLength(1);
  expect(findEvents('channel_vacated')).toEqual([]);
});
