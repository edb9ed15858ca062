import { Broadcastable } from './broadcastable';
import { createBroadcastEvent, parseBroadcastEvent, toBroadcastEvent } from './broadcast-event';
import { Channel, EncryptedPrivateChannel, PresenceChannel, PrivateChannel } from './channels';
import { BroadcastTooLargeError, InvalidBroadcastEventError } from './errors';

const source = (changes: Partial<Broadcastable> = {}): Broadcastable => ({
  broadcastOn: () => new PrivateChannel('App.Models.User.7'),
  broadcastAs: () => 'search.completed',
  broadcastWith: () => ({ order_id: 12, icon: '🎁' }),
  ...changes,
});

class OrderShipped implements Broadcastable {
  readonly #internal = 'not told';

  constructor(
    readonly orderId: number,
    readonly carrier: unknown = null,
  ) {}

  broadcastOn() {
    return `private-orders.${this.orderId}${this.#internal.slice(0, 0)}`;
  }
}

@Broadcastable({ as: 'order.paid', channels: ['private-orders.{order}', 'news'] })
class OrderPaid extends OrderShipped {}

class OrderPaidTwice extends OrderPaid {}

@Broadcastable({ channels: ['private-orders.{order}'] })
class Stray extends OrderShipped {
  override broadcastOn() {
    return `private-deliveries.${this.orderId}`;
  }
}

describe('toBroadcastEvent', () => {
  it('takes full channel names, the name and the payload as JSON text', () => {
    expect(toBroadcastEvent(source())).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      channels: ['private-App.Models.User.7'],
      name: 'search.completed',
      data: '{"order_id":12,"icon":"🎁"}',
    });
  });

  it('takes several channels, as objects and as names, each once', () => {
    const channels = [
      new Channel('news'),
      new PrivateChannel('App.Models.User.7'),
      'private-App.Models.User.7',
      new PresenceChannel('rooms.1'),
      '#server-to-user-7',
    ];
    expect(toBroadcastEvent(source({ broadcastOn: () => channels })).channels).toEqual([
      'news',
      'private-App.Models.User.7',
      'presence-rooms.1',
      '#server-to-user-7',
    ]);
  });

  it('is not changed by what happens to the source afterwards', () => {
    const payload = { order_id: 12 };
    const event = toBroadcastEvent(source({ broadcastWith: () => payload }));
    payload.order_id = 13;
    expect(event.data).toBe('{"order_id":12}');
  });

  it('gives each event an id of its own', () => {
    expect(toBroadcastEvent(source()).id).not.toBe(toBroadcastEvent(source()).id);
  });

  describe('of a class that says little', () => {
    it('names it as Laravel would, so that Echo hears it under the name of the class', () => {
      expect(toBroadcastEvent(new OrderShipped(1)).name).toBe('App\\Events\\OrderShipped');
      expect(toBroadcastEvent(new OrderShipped(1), { eventNamespace: 'Shop' }).name).toBe(
        'Shop\\OrderShipped',
      );
      expect(toBroadcastEvent(new OrderShipped(1), { eventNamespace: false }).name).toBe(
        'OrderShipped',
      );
    });

    it('sends its properties, dates as text, and nothing of what is #private', () => {
      const event = toBroadcastEvent(new OrderShipped(1, { at: new Date(0), days: [2, 3] }));
      expect(event.data).toBe(
        '{"orderId":1,"carrier":{"at":"1970-01-01T00:00:00.000Z","days":[2,3]}}',
      );
    });

    it('sends its properties when broadcastWith() returns nothing', () => {
      const silent = Object.assign(new OrderShipped(1), { broadcastWith: () => null });
      expect(JSON.parse(toBroadcastEvent(silent).data)).toMatchObject({ orderId: 1 });
    });

    it('refuses to send an object with a class, of which somebody has to choose', () => {
      class Carrier {
        password = 'secret';
      }
      for (const carrier of [new Carrier(), [new Carrier()], { of: new Carrier() }, new Map()])
        expect(() => toBroadcastEvent(new OrderShipped(1, carrier))).toThrow(
          /its property "(carrier|0|of)" is a (Carrier|Map); say with broadcastWith\(\)/,
        );
    });
  });

  describe('of a class with @Broadcastable', () => {
    it('takes the name from there, and so do its children', () => {
      expect(toBroadcastEvent(new OrderPaid(1)).name).toBe('order.paid');
      expect(toBroadcastEvent(new OrderPaidTwice(1)).name).toBe('order.paid');
    });

    it('prefers what the event says itself', () => {
      const event = Object.assign(new OrderPaid(1), { broadcastAs: () => 'order.refunded' });
      expect(toBroadcastEvent(event).name).toBe('order.refunded');
    });

    it('refuses a channel that is not declared', () => {
      expect(() => toBroadcastEvent(new Stray(1))).toThrow(
        'Stray does not declare the channel private-deliveries.1',
      );
    });
  });

  it.each([
    ['no channel', { broadcastOn: () => [] }],
    ['a channel with a space', { broadcastOn: () => 'private-a b' }],
    ['a channel of 165 characters', { broadcastOn: () => 'x'.repeat(165) }],
    ['an empty name', { broadcastAs: () => '' }],
    ['a name of 201 characters', { broadcastAs: () => 'x'.repeat(201) }],
    ['a payload that is not JSON', { broadcastWith: () => () => 1 }],
    ['a payload with a bigint', { broadcastWith: () => ({ id: 1n }) }],
    [
      'encrypted and readable channels together',
      { broadcastOn: () => [new EncryptedPrivateChannel('a'), new PrivateChannel('a')] },
    ],
  ])('refuses %s', (_, changes) => {
    expect(() => toBroadcastEvent(source(changes))).toThrow(InvalidBroadcastEventError);
  });

  it('names a channel that cannot be', () => {
    expect(() => toBroadcastEvent(source({ broadcastOn: () => 'a b' }))).toThrow(
      /"a b" is no channel name/,
    );
  });
});

describe('the size of a payload', () => {
  const payload = (bytes: number) => ({ text: 'x'.repeat(bytes - '{"text":""}'.length) });
  const on = (channel: Channel, bytes: number) => () =>
    toBroadcastEvent(source({ broadcastOn: () => channel, broadcastWith: () => payload(bytes) }));

  it('is refused over 10 KB when the event is dispatched, with the numbers', () => {
    expect(on(new Channel('news'), 10_240)).not.toThrow();
    expect(on(new Channel('news'), 10_241)).toThrow(BroadcastTooLargeError);
    expect(on(new Channel('news'), 10_241)).toThrow(
      'the payload of the event "search.completed" has 10241 bytes, 10240 are allowed; ' +
        'send the id of what it is about and let clients fetch the rest',
    );
  });

  it('is counted in bytes', () => {
    const data = JSON.stringify({ text: '🎁'.repeat(2_600) });
    expect(data.length).toBeLessThan(10_240);
    expect(() => createBroadcastEvent({ channels: ['news'], name: 'x', data })).toThrow(
      BroadcastTooLargeError,
    );
  });

  it('is that after encryption on an encrypted channel', () => {
    expect(on(new EncryptedPrivateChannel('a'), 7_600)).not.toThrow();
    expect(on(new EncryptedPrivateChannel('a'), 7_700)).toThrow(BroadcastTooLargeError);
  });
});

describe('parseBroadcastEvent', () => {
  it('reads back what went through JSON', () => {
    const event = { ...toBroadcastEvent(source()), exceptSocketId: '1.2' };
    expect(parseBroadcastEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ ...toBroadcastEvent(source()), id: 'x' }],
    [{ ...toBroadcastEvent(source()), channels: 'news' }],
    [{ ...toBroadcastEvent(source()), data: {} }],
    [{ ...toBroadcastEvent(source()), exceptSocketId: 'undefined' }],
  ])('refuses %j with a reason', (value) => {
    expect(() => parseBroadcastEvent(value)).toThrow(InvalidBroadcastEventError);
    expect(() => parseBroadcastEvent(value)).toThrow(/not a broadcast event: \S/);
  });
});
