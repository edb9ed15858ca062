import type { Broadcastable } from './broadcastable';
import { parseBroadcastEvent, toBroadcastEvent } from './broadcast-event';
import { Channel, PrivateChannel } from './channels';
import { InvalidBroadcastEventError } from './errors';

const source = (changes: Partial<Broadcastable> = {}): Broadcastable => ({
  broadcastOn: () => new PrivateChannel('App.Models.User.7'),
  broadcastAs: () => 'search.completed',
  broadcastWith: () => ({ order_id: 12, icon: '🎁' }),
  ...changes,
});

describe('toBroadcastEvent', () => {
  it('takes full channel names, the name and the payload as JSON text', () => {
    expect(toBroadcastEvent(source())).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      channels: ['private-App.Models.User.7'],
      name: 'search.completed',
      data: '{"order_id":12,"icon":"🎁"}',
    });
  });

  it('takes several channels', () => {
    const event = toBroadcastEvent(
      source({ broadcastOn: () => [new Channel('news'), new PrivateChannel('App.Models.User.7')] }),
    );
    expect(event.channels).toEqual(['news', 'private-App.Models.User.7']);
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

  it.each([
    ['no channel', { broadcastOn: () => [] }],
    ['an empty name', { broadcastAs: () => '' }],
    ['a name of 201 characters', { broadcastAs: () => 'x'.repeat(201) }],
    ['a payload that is not JSON', { broadcastWith: () => () => 1 }],
  ])('refuses %s', (_, changes) => {
    expect(() => toBroadcastEvent(source(changes))).toThrow(InvalidBroadcastEventError);
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
  ])('refuses %j with a reason', (value) => {
    expect(() => parseBroadcastEvent(value)).toThrow(InvalidBroadcastEventError);
    expect(() => parseBroadcastEvent(value)).toThrow(/not a broadcast event: \S/);
  });
});
