import { AssertionError } from 'node:assert';
import { Broadcastable } from '../broadcastable';
import { ChannelAuthorizer } from '../channel-authorizer';
import { Channel, PrivateChannel } from '../channels';
import { SocketContext } from '../socket-context';
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
  const sockets = new SocketContext();
  let fake: BroadcastFake;
  beforeEach(() => (fake = new BroadcastFake({ socketContext: sockets })));

  const failing = (assertion: () => void, message: string | RegExp) => {
    expect(assertion).toThrow(AssertionError);
    expect(assertion).toThrow(message);
  };

  it('keeps what is broadcast, as subscribers would have received it', async () => {
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

  it('finds events by class and by name, and looks into them', async () => {
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
    expect(fake.broadcasted('order.shipped')).toHaveLength(2);
  });

  it('says what was broadcast when an assertion fails', async () => {
    failing(
      () => fake.assertBroadcast(OrderShipped),
      'OrderShipped was not broadcast. Nothing was.',
    );
    await fake.event(new OrderShipped(1));
    const seen = 'Broadcast were:\n  order.shipped on private-orders.1: {"orderId":1}';
    failing(() => fake.assertBroadcast(OrderPaid), `OrderPaid was not broadcast. ${seen}`);
    failing(() => fake.assertBroadcast(OrderShipped, () => false), /not broadcast as described/);
    failing(() => fake.assertNotBroadcast('order.shipped'), '"order.shipped" was broadcast.');
    failing(() => fake.assertBroadcastTimes(OrderShipped, 2), /was broadcast 1 times, not 2/);
    failing(() => fake.assertBroadcastOn(new Channel('news')), /nothing was broadcast on news/);
    failing(() => fake.assertBroadcastOn('private-orders.1', OrderPaid), /OrderPaid was broadcast/);
    failing(() => fake.assertBroadcastToOthers(OrderShipped), /not broadcast to all but somebody/);
    failing(() => fake.assertNothingBroadcast(), /something was broadcast/);
  });

  it('knows who was left out, as in the request it was dispatched from', async () => {
    await sockets.run('1.2', async () => fake.event(new OrderShipped(1)).toOthers());
    fake.assertBroadcastToOthers(OrderShipped);
    fake.assertBroadcastToOthers(OrderShipped, '1.2');
    failing(() => fake.assertBroadcastToOthers(OrderShipped, '3.4'), /all but 3\.4/);
  });

  it('refuses what could not be sent', async () => {
    await expect(fake.on('no channel').send()).rejects.toMatchObject({
      code: 'BROADCAST_EVENT_INVALID',
    });
    fake.assertNothingBroadcast();
  });
});

describe('who can join', () => {
  const authorizer = new ChannelAuthorizer({ key: 'k', secret: 's' });
  authorizer.register('orders.{id}', {
    join: (user, { id }) => {
      if (id === 'broken') throw new Error('no database');
      return (user as { id: string }).id === id;
    },
  });
  const user = { id: '7' };

  it('is asserted with the channel classes of the application', async () => {
    expect(await assertCanJoin(authorizer, user, 'private-orders.7')).toHaveProperty('auth');
    await assertCannotJoin(authorizer, user, 'private-orders.8');
    await expect(assertCanJoin(authorizer, user, 'private-orders.8')).rejects.toThrow(
      AssertionError,
    );
    await expect(assertCannotJoin(authorizer, user, 'private-orders.7')).rejects.toThrow(
      'the user can join private-orders.7',
    );
  });

  it('is not confused with what else goes wrong', async () => {
    for (const assertion of [assertCanJoin, assertCannotJoin])
      await expect(assertion(authorizer, user, 'private-orders.broken')).rejects.toThrow(
        'no database',
      );
  });
});
