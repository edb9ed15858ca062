import { parseClientFrame } from './client-frame';
import { InvalidMessage } from './message-errors';

const parse = (frame: unknown) => parseClientFrame(JSON.stringify(frame));

describe('parseClientFrame', () => {
  const subscribe = {
    kind: 'subscribe',
    channel: 'private-a',
    auth: 'key:signature',
    channelData: '{"user_id":"1"}',
  };
  const subscribeData = {
    channel: 'private-a',
    auth: 'key:signature',
    channel_data: '{"user_id":"1"}',
  };

  it('parses a subscription whose data is an object', () => {
    expect(parse({ event: 'pusher:subscribe', data: subscribeData })).toEqual(subscribe);
  });

  it('parses a subscription whose data is a string of JSON', () => {
    expect(parse({ event: 'pusher:subscribe', data: JSON.stringify(subscribeData) })).toEqual(
      subscribe,
    );
  });

  it('treats null and the empty string as absent, as pusher-js sends them on public channels', () => {
    const frame = {
      event: 'pusher:subscribe',
      data: { channel: 'news', auth: '', channel_data: null },
    };
    expect(parse(frame)).toEqual({
      kind: 'subscribe',
      channel: 'news',
      auth: undefined,
      channelData: undefined,
    });
  });

  it.each([
    [{ event: 'pusher:ping', data: {} }, { kind: 'ping' }],
    [{ event: 'pusher:ping' }, { kind: 'ping' }],
    [{ event: 'pusher:pong', data: '{}' }, { kind: 'pong' }],
    [
      { event: 'pusher:unsubscribe', data: { channel: 'news' } },
      { kind: 'unsubscribe', channel: 'news' },
    ],
    [
      { event: 'client-typing', channel: 'private-a', data: { x: {} } },
      {
        kind: 'client-event',
        event: 'client-typing',
        channel: 'private-a',
        data: { x: {} },
        dataText: '{"x":{}}',
      },
    ],
    [{ event: 'other' }, { kind: 'event', event: 'other', channel: undefined, data: undefined }],
  ])('parses %j', (frame, expected) => {
    expect(parse(frame)).toEqual(expected);
  });

  it.each(['', 'hello', '{', '[]', 'null', '"pusher:ping"', '7', '\u0000'])(
    'rejects the text %j',
    (text) => {
      expect(() => parseClientFrame(text)).toThrow(InvalidMessage);
    },
  );

  it.each<[unknown]>([
    [{}],
    [{ event: 7 }],
    [{ event: null }],
    [{ event: ['pusher:ping'] }],
    [{ event: 'pusher:unknown' }],
    [{ event: 'pusher:connection_established', data: '{}' }],
    [{ event: 'pusher_internal:subscription_succeeded', channel: 'news', data: '{}' }],
    [{ event: 'pusher:subscribe' }],
    [{ event: 'pusher:subscribe', data: 'news' }],
    [{ event: 'pusher:subscribe', data: null }],
    [{ event: 'pusher:subscribe', data: ['news'] }],
    [{ event: 'pusher:subscribe', data: {} }],
    [{ event: 'pusher:subscribe', data: { channel: 7 } }],
    [{ event: 'pusher:subscribe', data: { channel: ['news'] } }],
    [{ event: 'pusher:subscribe', data: { channel: 'private-a', auth: ['a'] } }],
    [{ event: 'pusher:subscribe', data: { channel: 'private-a', auth: 'a', channel_data: {} } }],
    [{ event: 'pusher:unsubscribe', data: {} }],
    [{ event: 'client-a', channel: 7 }],
  ])('rejects %j', (frame) => {
    expect(() => parse(frame)).toThrow(InvalidMessage);
  });

  it('ignores fields of a prototype', () => {
    expect(() => parseClientFrame('{"__proto__":{"event":"pusher:ping"}}')).toThrow(InvalidMessage);
  });
});
