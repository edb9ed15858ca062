import { Broadcastable } from './broadcastable';
import { createBroadcastEvent, parseBroadcastEvent, toBroadcastEvent } from './broadcast-event';
import { Channel, EncryptedPrivateChannel, PresenceChannel, PrivateChannel } from './channels';
import { BroadcastTooLargeError, InvalidBroadcastEventError } from './errors';

const createSource = (changes: Partial<Broadcastable> = {}): Broadcastable => ({
  broadcastOn: () => new PrivateChannel('App.Models.User.7'),
  broadcastAs: () => 'search.completed',
  broadcastWith: () => ({ order_id: 12, icon: '🎁' }),
  ...changes,
});

class OrderShipped implements Broadcastable {
  readonly #internal = 'secret';

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

class OrderRefunded extends OrderPaid {}

@Broadcastable({ channels: ['private-orders.{order}'] })
class OrderOnWrongChannel extends OrderShipped {
  override broadcastOn() {
    return `private-deliveries.${this.orderId}`;
  }
}

describe('toBroadcastEvent', () => {
  it('contains full channel names, the event name and the payload as JSON text', () => {
    expect(toBroadcastEvent(createSource())).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      channels: ['private-App.Models.User.7'],
      name: 'search.completed',
      data: '{"order_id":12,"icon":"🎁"}',
    });
  });

  it('accepts several channels as objects and names, and removes duplicates', () => {
    const channels = [
      new Channel('news'),
      new PrivateChannel('App.Models.User.7'),
      'private-App.Models.User.7',
      new PresenceChannel('rooms.1'),
      '#server-to-user-7',
    ];
    expect(toBroadcastEvent(createSource({ broadcastOn: () => channels })).channels).toEqual([
      'news',
      'private-App.Models.User.7',
      'presence-rooms.1',
      '#server-to-user-7',
    ]);
  });

  it('returns a snapshot that later changes of the source do not affect', () => {
    const payload = { order_id: 12 };
    const event = toBroadcastEvent(createSource({ broadcastWith: () => payload }));
    payload.order_id = 13;
    expect(event.data).toBe('{"order_id":12}');
  });

  it('gives each event its own id', () => {
    expect(toBroadcastEvent(createSource()).id).not.toBe(toBroadcastEvent(createSource()).id);
  });

  describe('for a class without options', () => {
    it('uses the class name in Laravel’s namespace as the event name', () => {
      expect(toBroadcastEvent(new OrderShipped(1)).name).toBe('App\\Events\\OrderShipped');
      expect(toBroadcastEvent(new OrderShipped(1), { eventNamespace: 'Shop' }).name).toBe(
        'Shop\\OrderShipped',
      );
      expect(toBroadcastEvent(new OrderShipped(1), { eventNamespace: false }).name).toBe(
        'OrderShipped',
      );
    });

    it('uses all properties as the payload, except #private ones', () => {
      const event = toBroadcastEvent(new OrderShipped(1, { at: new Date(0), days: [2, 3] }));
      expect(event.data).toBe(
        '{"orderId":1,"carrier":{"at":"1970-01-01T00:00:00.000Z","days":[2,3]}}',
      );
    });

    it('uses the properties when broadcastWith() returns null', () => {
      const silent = Object.assign(new OrderShipped(1), { broadcastWith: () => null });
      expect(JSON.parse(toBroadcastEvent(silent).data)).toMatchObject({ orderId: 1 });
    });

    it('rejects a class instance among the properties', () => {
      class Carrier {
        password = 'secret';
      }
      for (const carrier of [new Carrier(), [new Carrier()], { of: new Carrier() }, new Map()])
        expect(() => toBroadcastEvent(new OrderShipped(1, carrier))).toThrow(
          /its property "(carrier|0|of)" is a (Carrier|Map); select the data to send in broadcastWith\(\)/,
        );
    });
  });

  describe('for a class with @Broadcastable', () => {
    it('uses the name of the decorator, also for child classes', () => {
      expect(toBroadcastEvent(new OrderPaid(1)).name).toBe('order.paid');
      expect(toBroadcastEvent(new OrderRefunded(1)).name).toBe('order.paid');
    });

    it('prefers broadcastAs() over the decorator', () => {
      const event = Object.assign(new OrderPaid(1), { broadcastAs: () => 'order.refunded' });
      expect(toBroadcastEvent(event).name).toBe('order.refunded');
    });

    it('rejects a channel that is not declared', () => {
      expect(() => toBroadcastEvent(new OrderOnWrongChannel(1))).toThrow(
        'OrderOnWrongChannel does not declare the channel private-deliveries.1',
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
      'encrypted and unencrypted channels together',
      { broadcastOn: () => [new EncryptedPrivateChannel('a'), new PrivateChannel('a')] },
    ],
  ])('rejects %s', (_, changes) => {
    expect(() => toBroadcastEvent(createSource(changes))).toThrow(InvalidBroadcastEventError);
  });

  it('names the invalid channel in the error', () => {
    expect(() => toBroadcastEvent(createSource({ broadcastOn: () => 'a b' }))).toThrow(
      /"a b" is not a valid channel name/,
    );
  });
});

describe('Payload size limit', () => {
  const payload = (bytes: number) => ({ text: 'x'.repeat(bytes - '{"text":""}'.length) });
  const on = (channel: Channel, bytes: number) => () =>
    toBroadcastEvent(
      createSource({ broadcastOn: () => channel, broadcastWith: () => payload(bytes) }),
    );

  it('rejects a payload over 10 KB with both sizes in the message', () => {
    expect(on(new Channel('news'), 10_240)).not.toThrow();
    expect(on(new Channel('news'), 10_241)).toThrow(BroadcastTooLargeError);
    expect(on(new Channel('news'), 10_241)).toThrow(
      'the payload of the event "search.completed" has 10241 bytes, 10240 are allowed; ' +
        'broadcast an id instead and let clients fetch the data',
    );
  });

  it('counts bytes, not characters', () => {
    const data = JSON.stringify({ text: '🎁'.repeat(2_600) });
    expect(data.length).toBeLessThan(10_240);
    expect(() => createBroadcastEvent({ channels: ['news'], name: 'x', data })).toThrow(
      BroadcastTooLargeError,
    );
  });

  it('applies to the encrypted payload on an encrypted channel', () => {
    expect(on(new EncryptedPrivateChannel('a'), 7_600)).not.toThrow();
    expect(on(new EncryptedPrivateChannel('a'), 7_700)).toThrow(BroadcastTooLargeError);
  });
});

describe('parseBroadcastEvent', () => {
  it('returns an event that was serialized as JSON', () => {
    const event = { ...toBroadcastEvent(createSource()), exceptSocketId: '1.2' };
    expect(parseBroadcastEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ ...toBroadcastEvent(createSource()), id: 'x' }],
    [{ ...toBroadcastEvent(createSource()), channels: 'news' }],
    [{ ...toBroadcastEvent(createSource()), data: {} }],
    [{ ...toBroadcastEvent(createSource()), exceptSocketId: 'undefined' }],
  ])('rejects %j with a reason', (value) => {
    expect(() => parseBroadcastEvent(value)).toThrow(InvalidBroadcastEventError);
    expect(() => parseBroadcastEvent(value)).toThrow(/not a broadcast event: \S/);
  });
});
