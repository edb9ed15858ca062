import { OriginNotAllowed } from './connection-errors';
import {
  buildChannelEventFrame,
  buildConnectionEstablishedFrame,
  buildErrorFrame,
  PONG_FRAME,
  buildSubscriptionSucceededFrame,
} from './server-frames';

describe('the frames of the server', () => {
  it('include the socket id and the activity timeout as a string of JSON in the first one', () => {
    expect(buildConnectionEstablishedFrame('1.2', 30)).toBe(
      '{"event":"pusher:connection_established","data":"{\\"socket_id\\":\\"1.2\\",\\"activity_timeout\\":30}"}',
    );
  });

  it('have an empty JSON object as data when there is no content', () => {
    expect(JSON.parse(PONG_FRAME)).toEqual({ event: 'pusher:pong', data: '{}' });
    expect(JSON.parse(buildSubscriptionSucceededFrame('news'))).toEqual({
      event: 'pusher_internal:subscription_succeeded',
      channel: 'news',
      data: '{}',
    });
  });

  it('keep the data of an event unchanged', () => {
    const data = '{"a":{}, "b":[]}';
    expect(JSON.parse(buildChannelEventFrame('news', 'posted', data))).toEqual({
      event: 'posted',
      channel: 'news',
      data,
    });
  });

  it('have an error as an object with its code', () => {
    expect(JSON.parse(new OriginNotAllowed().toFrame())).toEqual({
      event: 'pusher:error',
      data: { code: 4009, message: 'Origin not allowed' },
    });
  });

  it('leave out the code of an error that has none', () => {
    expect(JSON.parse(buildErrorFrame(null, 'Something else'))).toEqual({
      event: 'pusher:error',
      data: { message: 'Something else' },
    });
  });
});
