import { OriginNotAllowed } from './connection-errors';
import {
  channelEventFrame,
  connectionEstablishedFrame,
  errorFrame,
  PONG_FRAME,
  subscriptionSucceededFrame,
} from './server-frames';

describe('frames of the server', () => {
  it('greet with the socket id and the activity timeout in a JSON string', () => {
    expect(connectionEstablishedFrame('1.2', 30)).toBe(
      '{"event":"pusher:connection_established","data":"{\\"socket_id\\":\\"1.2\\",\\"activity_timeout\\":30}"}',
    );
  });

  it('carry an empty JSON object as data where there is nothing to say', () => {
    expect(JSON.parse(PONG_FRAME)).toEqual({ event: 'pusher:pong', data: '{}' });
    expect(JSON.parse(subscriptionSucceededFrame('news'))).toEqual({
      event: 'pusher_internal:subscription_succeeded',
      channel: 'news',
      data: '{}',
    });
  });

  it('hand the data of an event on as it came', () => {
    const data = '{"a":{}, "b":[]}';
    expect(JSON.parse(channelEventFrame('news', 'posted', data))).toEqual({
      event: 'posted',
      channel: 'news',
      data,
    });
  });

  it('carry an error as an object with its code', () => {
    expect(JSON.parse(new OriginNotAllowed().toFrame())).toEqual({
      event: 'pusher:error',
      data: { code: 4009, message: 'Origin not allowed' },
    });
  });

  it('leave the code of an error out where the protocol has none', () => {
    expect(JSON.parse(errorFrame(null, 'Something else'))).toEqual({
      event: 'pusher:error',
      data: { message: 'Something else' },
    });
  });
});
