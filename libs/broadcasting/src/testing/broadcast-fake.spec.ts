import { AssertionError } from 'node:assert';
import { Broadcastable } from '../broadcastable';
import { ChannelAuthorizer } from '../channel-authorizer';
import { Channel, PrivateChannel } from '../channels';
import { SocketIdContext } from '../socket-id-context';
import { assertCanJoin, assertCannotJoin } from './assert-join';
import { BroadcastFake } from './broadcast-fake';

@Broadcastable({ as: 'order.shipped', queue: 'toasts' })
class OrderShipped implements Broadcastable {
  constructor(readonly orderId: number) {}

  broadcastOn() {
    return new PrivateChannel(`orders.${this.orderId}`);
  }
}

class OrderPaid extends OrderShipped {}

describe('BroadcastFake', () => {
  const socketIdContext = new SocketIdContext();
  let fake: BroadcastFake;
  beforeEach(() => (fake = new BroadcastFake({ socketIdContext })));

  const expectFailure = (assertion: () => void, message: string | RegExp) => {
    expect(assertion).toThrow(AssertionError);
    expect(assertion).toThrow(message);
  };

  it('records events as subscribers would have received them', async () => {
    const event = new OrderShipped(1);
    const transaction = {};
    await fake.event(event).exceptSocket('1.2').within(transaction);
    await fake
      .on('news')
      .as('posted')
      .with({ at: new Date(0) })
      .sendNow();
    expect(fake.broadcasts).toEqual([
      {
        source: event,
        name: 'order.shipped',
        channels: ['private-orders.1'],
        payload: { orderId: 1 },
        exceptSocketId: '1.2',
        delivery: { queue: 'toasts', tries: undefined, transaction },
      },
      {
        source: undefined,
        name: 'posted',
        channels: ['news'],
        payload: { at: '1970-01-01T00:00:00.000Z' },
        exceptSocketId: undefined,
        delivery: 'now',
      },
    ]);
    fake.clear();
    fake.assertNothingBroadcast();
  });

  it('selects events by class, name and content', async () => {
    await fake.event(new OrderShipped(1));
    await fake.event(new OrderShipped(2));
    fake.assertBroadcast(OrderShipped);
    fake.assertBroadcast('order.shipped');
    fake.assertBroadcast(OrderShipped, (_, { orderId }) => orderId === 2);
    fake.assertBroadcast('order.shipped', ({ channels }) => channels[0] === 'private-orders.1');
    fake.assertNotBroadcast(OrderShipped, (_, { orderId }) => orderId === 3);
    fake.assertNotBroadcast(OrderPaid);
    fake.assertBroadcastTimes(OrderShipped, 2);
    fake.assertBroadcastOn('private-orders.1');
    fake.assertBroadcastOn(new PrivateChannel('orders.2'), OrderShipped);
    expect(fake.filterBroadcasts('order.shipped')).toHaveLength(2);
  });

  it('lists the recorded events when an assertion fails', async () => {
    expectFailure(
      () => fake.assertBroadcast(OrderShipped),
      'OrderShipped was not broadcast. No event was broadcast.',
    );
    await fake.event(new OrderShipped(1));
    const summary =
      'Events that were broadcast:\n  order.shipped on private-orders.1: {"orderId":1}';
    expectFailure(() => fake.assertBroadcast(OrderPaid), `OrderPaid was not broadcast. ${summary}`);
    expectFailure(
      () => fake.assertBroadcast(OrderShipped, () => false),
      /not broadcast as described/,
    );
    expectFailure(() => fake.assertNotBroadcast('order.shipped'), '"order.shipped" was broadcast.');
    expectFailure(() => fake.assertBroadcastTimes(OrderShipped, 2), /was broadcast 1 times, not 2/);
    expectFailure(
      () => fake.assertBroadcastOn(new Channel('news')),
      /no event was broadcast on news/,
    );
    expectFailure(
      () => fake.assertBroadcastOn('private-orders.1', OrderPaid),
      /OrderPaid was broadcast/,
    );
    expectFailure(
      () => fake.assertBroadcastToOthers(OrderShipped),
      /not broadcast with toOthers\(\), excluding any connection/,
    );
    expectFailure(() => fake.assertNothingBroadcast(), /an event was broadcast/);
  });

  it('records the connection excluded by toOthers()', async () => {
    await socketIdContext.runWithSocketId('1.2', async () =>
      fake.event(new OrderShipped(1)).toOthers(),
    );
    fake.assertBroadcastToOthers(OrderShipped);
    fake.assertBroadcastToOthers(OrderShipped, '1.2');
    expectFailure(() => fake.assertBroadcastToOthers(OrderShipped, '3.4'), /excluding 3\.4/);
  });

  it('rejects an invalid event', async () => {
    await expect(fake.on('no channel').send()).rejects.toMatchObject({
      code: 'BROADCAST_EVENT_INVALID',
    });
    fake.assertNothingBroadcast();
  });
});

describe('assertCanJoin and assertCannotJoin', () => {
  const authorizer = new ChannelAuthorizer({ key: 'k', secret: 's' });
  authorizer.registerHandler('orders.{id}', {
    join: (user, { id }) => {
      if (id === 'broken') throw new Error('no database');
      return (user as { id: string }).id === id;
    },
  });
  const user = { id: '7' };

  it('assert the decision of the channel classes', async () => {
    expect(await assertCanJoin(authorizer, user, 'private-orders.7')).toHaveProperty('auth');
    await assertCannotJoin(authorizer, user, 'private-orders.8');
    await expect(assertCanJoin(authorizer, user, 'private-orders.8')).rejects.toThrow(
      AssertionError,
    );
    await expect(assertCannotJoin(authorizer, user, 'private-orders.7')).rejects.toThrow(
      'the user can join private-orders.7',
    );
  });

  it('throw other errors of a channel class unchanged', async () => {
    for (const assertion of [assertCanJoin, assertCannotJoin])
      await expect(assertion(authorizer, user, 'private-orders.broken')).rejects.toThrow(
        'no database',
      );
  });
});
