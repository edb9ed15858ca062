import { until } from '@giftspire/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import Pusher from 'pusher';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';
import { WebhookReceiver } from './support/webhook-receiver';

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

async function on(channel: string, user_id = 'u1'): Promise<RawClient> {
  const client = await RawClient.connect(server);
  await client.subscribeWithAuth(channel, channel.startsWith('presence') ? { user_id } : undefined);
  return client;
}

const named = (...names: string[]) =>
  receiver.receivedEvents.filter(({ name }) => names.includes(String(name)));
const untilNamed = (name: string, count = 1) =>
  until(`${count} × ${name}`, () => named(name).length >= count);

describe('A webhook', () => {
  it('has a signature that the SDK accepts', async () => {
    await on('news');
    await untilNamed('channel_occupied');
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
    expect(Math.abs(webhook.getTime().getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('is retried until it is accepted, without following redirects', async () => {
    receiver.responseStatuses.push(500, 302);
    await on('news');
    await until('three attempts', () => receiver.receivedWebhooks.length === 3);
    expect(
      new Set(
        receiver.receivedWebhooks.map(({ body }) =>
          JSON.stringify((JSON.parse(body) as { events: object }).events),
        ),
      ).size,
    ).toBe(1);
  });

  it('contains only the events its target selects', async () => {
    const webhooks = [{ url: receiver.url, events: ['cache_miss' as const] }];
    server = await TestServer.start({ apps: [{ ...TEST_APP, webhooks }] });
    await on('cache-a');
    await untilNamed('cache_miss');
    expect(receiver.receivedEvents).toEqual([{ name: 'cache_miss', channel: 'cache-a' }]);
  });
});

describe('Webhooks report', () => {
  it('a channel as occupied, and as vacated after a grace period of three seconds', async () => {
    const [first, second] = [await on('news'), await on('news')];
    first.socket.terminate();
    second.socket.terminate();
    const leftAtMs = Date.now();
    await untilNamed('channel_vacated');
    expect(Date.now() - leftAtMs).toBeGreaterThanOrEqual(2_500);
    expect(named('channel_occupied', 'channel_vacated')).toEqual([
      { name: 'channel_occupied', channel: 'news' },
      { name: 'channel_vacated', channel: 'news' },
    ]);
  });

  it('no change when a client returns within the grace period', async () => {
    const leaving = await on('presence-a');
    await untilNamed('member_added');
    leaving.socket.terminate();
    await until('gone', () => server.connectionCount === 0);
    await on('presence-a');
    await sleep(3_500);
    expect(named('channel_occupied', 'channel_vacated', 'member_added', 'member_removed')).toEqual([
      { name: 'channel_occupied', channel: 'presence-a' },
      { name: 'member_added', channel: 'presence-a', user_id: 'u1' },
    ]);
  });

  it('joining and leaving members, once for all their tabs', async () => {
    await on('presence-a', 'u1');
    const tabs = [await on('presence-a', 'u2'), await on('presence-a', 'u2')];
    for (const tab of tabs) tab.socket.terminate();
    await untilNamed('member_removed');
    expect(named('member_added', 'member_removed')).toEqual([
      { name: 'member_added', channel: 'presence-a', user_id: 'u1' },
      { name: 'member_added', channel: 'presence-a', user_id: 'u2' },
      { name: 'member_removed', channel: 'presence-a', user_id: 'u2' },
    ]);
  });

  it('client events with their sender', async () => {
    const sender = await on('presence-a', 'u1');
    sender.send({ event: 'client-typing', channel: 'presence-a', data: { x: {} } });
    await untilNamed('client_event');
    expect(named('client_event')).toEqual([
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
    await Promise.all([on('cache-a'), on('cache-a'), on('cache-a')]);
    await untilNamed('cache_miss');
    await sleep(300);
    expect(named('cache_miss')).toEqual([{ name: 'cache_miss', channel: 'cache-a' }]);
  });

  it('the number of subscriptions of a channel', async () => {
    await on('news');
    await on('news');
    await untilNamed('subscription_count', 2);
    expect(named('subscription_count')).toEqual([
      { name: 'subscription_count', channel: 'news', subscription_count: 1 },
      { name: 'subscription_count', channel: 'news', subscription_count: 2 },
    ]);
  });
});

it('Subscription counts are sent to a target that selects them, even when clients get none', async () => {
  await server.stop();
  const webhooks = [{ url: receiver.url, events: ['subscription_count'] as const }];
  server = await TestServer.start({ apps: [{ ...TEST_APP, webhooks }] });
  const client = await on('news');
  await untilNamed('subscription_count');
  await client.waitForRoundTrip();
  expect(client.receivedEvents('pusher_internal:subscription_count')).toEqual([]);
});

it('A server that stops sends the waiting webhooks', async () => {
  await on('news');
  await server.stop();
  expect(named('channel_occupied')).toHaveLength(1);
  expect(named('channel_vacated')).toEqual([]);
});
