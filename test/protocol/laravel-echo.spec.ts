import { until } from '@giftspire/testing';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import Echo from 'laravel-echo';
import Pusher from 'pusher-js';
import { postSigned } from './support/http-api-requests';
import { TEST_APP, TestServer } from './support/test-server';

/** Object that authorizes the subscriptions to one channel, as laravel-echo's option `authorizer` returns it. */
interface ChannelAuthorizer {
  authorize(
    socketId: string,
    callback: (error: Error | null, data: { auth: string; channel_data?: string } | null) => void,
  ): void;
}

/** Returns laravel-echo's `authorizer` option, which signs locally instead of sending a request. */
const createAuthorizer =
  (userId?: number) =>
  ({ name }: { name: string }): ChannelAuthorizer => ({
    authorize: (socketId, callback) => {
      const member = { user_id: userId, user_info: { id: userId } };
      const channel_data = userId === undefined ? undefined : JSON.stringify(member);
      callback(null, {
        auth: createChannelAuth(TEST_APP, socketId, name, channel_data),
        channel_data,
      });
    },
  });

afterEach(() => TestServer.stopAll());

/** Tests with the unmodified `laravel-echo` 2 on `pusher-js` 8.6, configured as in a Laravel front end. */
describe.each(['pusher', 'reverb'] as const)(
  'laravel-echo with the broadcaster %s',
  (broadcaster) => {
    const connect = (server: TestServer, userId?: number) =>
      new Echo<'reverb'>({
        broadcaster: broadcaster as 'reverb',
        // The types declare a CommonJS module; the value at run time is the class.
        Pusher: Pusher as never,
        key: TEST_APP.key,
        cluster: 'mt1',
        wsHost: '127.0.0.1',
        wsPort: server.port,
        forceTLS: false,
        enabledTransports: ['ws'],
        authorizer: createAuthorizer(userId),
      });

    it('receives the events of public and private channels', async () => {
      const server = await TestServer.start();
      const echo = connect(server);
      const received: unknown[] = [];
      let subscribed = 0;
      for (const channel of [echo.channel('news'), echo.private('App.Models.User.7')])
        channel
          .listen('.search.completed', (payload: unknown) => received.push(payload))
          .subscribed(() => (subscribed += 1));
      await until('both channels are subscribed', () => subscribed === 2);
      const channels = ['news', 'private-App.Models.User.7'];
      await postSigned(server, 'events', {
        name: 'search.completed',
        data: '{"order_id":7}',
        channels,
      });
      await until('the event is received', () => received.length === 2);
      expect(received).toEqual([{ order_id: 7 }, { order_id: 7 }]);
      echo.disconnect();
    });

    it('knows its socket id, so that its own events can exclude it', async () => {
      const server = await TestServer.start();
      const [mine, other] = [connect(server), connect(server)];
      const received: string[] = [];
      let subscribed = 0;
      mine
        .channel('news')
        .listen('.posted', () => received.push('mine'))
        .subscribed(() => (subscribed += 1));
      other
        .channel('news')
        .listen('.posted', () => received.push('other'))
        .subscribed(() => (subscribed += 1));
      await until('both channels are subscribed', () => subscribed === 2);
      const event = { name: 'posted', data: '{}', channel: 'news' };
      await postSigned(server, 'events', { ...event, socket_id: mine.socketId() });
      await postSigned(server, 'events', event);
      await until(
        'the event is received',
        () => received.filter((receiver) => receiver === 'other').length === 2,
      );
      await until('the event is received', () => received.includes('mine'));
      expect(received.filter((receiver) => receiver === 'mine')).toHaveLength(1);
      mine.disconnect();
      other.disconnect();
    });

    it('reports the members that are present, join and leave', async () => {
      const server = await TestServer.start();
      const [ana, ben] = [connect(server, 1), connect(server, 2)];
      const notifications: unknown[] = [];
      ana
        .join('room')
        .here((users: unknown) => notifications.push(['here', users]))
        .joining((user: unknown) => notifications.push(['joining', user]))
        .leaving((user: unknown) => notifications.push(['leaving', user]));
      await until('Ana has joined', () => notifications.length === 1);
      ben.join('room');
      await until('Ben has joined', () => notifications.length === 2);
      ben.leave('room');
      await until('Ben has left', () => notifications.length === 3);
      expect(notifications).toEqual([
        ['here', [{ id: 1 }]],
        ['joining', { id: 2 }],
        ['leaving', { id: 2 }],
      ]);
      ana.disconnect();
      ben.disconnect();
    });

    it('receives no more events after leave', async () => {
      const server = await TestServer.start();
      const echo = connect(server);
      const received: unknown[] = [];
      let subscribed = 0;
      const news = echo
        .channel('news')
        .listen('.posted', (payload: unknown) => received.push(payload));
      news.subscribed(() => (subscribed += 1));
      echo.channel('sports').subscribed(() => (subscribed += 1));
      await until('both channels are subscribed', () => subscribed === 2);
      echo.leave('news');
      let left = false;
      echo.channel('done').subscribed(() => (left = true));
      await until('the channel is left', () => left);
      await postSigned(server, 'events', { name: 'posted', data: '{}', channel: 'news' });
      expect(received).toEqual([]);
      echo.disconnect();
    });
  },
);
