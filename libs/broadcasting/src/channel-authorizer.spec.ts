import type { BroadcastUser } from './broadcast-user';
import { ChannelAuthorizer } from './channel-authorizer';
import { EncryptionKey } from './encryption/encryption-key';
import { ChannelForbiddenError } from './errors';

const credentials = { key: 'app-key', secret: 'app-secret' };
const SOCKET_ID = '1234.5678';
const BASE64_KEY_OF_SEVENS = Buffer.alloc(32, 7).toString('base64');

type JoinFunction = (user: unknown, params: unknown, subscription: unknown) => unknown;

describe('ChannelAuthorizer', () => {
  const createAuthorizer = (join: JoinFunction, options = {}) => {
    const authorizer = new ChannelAuthorizer(credentials, options);
    for (const pattern of ['App.Models.User.{id}', 'room.{id}', 'orders.{id}'])
      authorizer.registerHandler(pattern, { join: join as () => boolean });
    return authorizer;
  };

  it('signs what the handler allows, as the official SDK does', async () => {
    const authorizer = createAuthorizer(() => true);
    expect(await authorizer.authorize({ id: 7 }, SOCKET_ID, 'private-App.Models.User.7')).toEqual({
      auth: 'app-key:1b638b08cbdbc3f41ffc10a0abbdaac14c3160319789c9b453de260b7388a680',
    });
  });

  it('passes the user, the parameters and the subscription to the handler', async () => {
    const join = jest.fn(() => Promise.resolve(true));
    const user = { id: 7 };
    await createAuthorizer(join).authorize(user, '1.2', 'presence-App.Models.User.7');
    expect(join).toHaveBeenCalledWith(
      user,
      { id: '7' },
      { channel: 'presence-App.Models.User.7', kind: 'presence', socketId: '1.2' },
    );
  });

  it.each([[false], [Promise.resolve(false)], [undefined], [null], [1], ['yes'], [{}], [[]]])(
    'rejects the subscription when the handler returns %p',
    async (result) => {
      for (const channel of ['private-App.Models.User.7', 'presence-App.Models.User.7'])
        await expect(
          createAuthorizer(() => result).authorize({ id: 7 }, '1.2', channel),
        ).rejects.toThrow(ChannelForbiddenError);
    },
  );

  it('throws an error of the handler unchanged', async () => {
    const failing = createAuthorizer(() => {
      throw new Error('no database');
    });
    await expect(failing.authorize({}, '1.2', 'private-App.Models.User.7')).rejects.toThrow(
      'no database',
    );
  });

  describe('with several matching patterns', () => {
    const decide = (...results: unknown[]) => {
      const authorizer = new ChannelAuthorizer(credentials);
      for (const result of results)
        authorizer.registerHandler('room.{id}', { join: () => result as boolean });
      return authorizer.authorize({}, '1.2', 'private-room.1').then(
        () => 'allowed',
        (error: ChannelForbiddenError) => error.code,
      );
    };

    it('uses the first decision', async () => {
      expect(await decide(false, true)).toBe('CHANNEL_FORBIDDEN');
      expect(await decide(true, false)).toBe('allowed');
      expect(await decide({ name: 'Ana' }, false)).toBe('allowed');
    });

    it.each([[undefined], [null], [{}], [0], ['']])(
      'calls the next handler when one returns %j',
      async (undecided) => {
        expect(await decide(undecided, true)).toBe('allowed');
        expect(await decide(undecided, false)).toBe('CHANNEL_FORBIDDEN');
      },
    );
  });

  describe('on presence channels', () => {
    it('signs the user info that the handler returns, as the official SDK does', async () => {
      const authorizer = createAuthorizer(() => ({ id: 7, name: 'Ana' }));
      expect(await authorizer.authorize({ id: 7 }, SOCKET_ID, 'presence-room.1')).toEqual({
        auth: 'app-key:cf69b803e714a691553929c8605b68d2b3d8ec4c1c99c24063e9eff1fef66ae6',
        channel_data: '{"user_id":"7","user_info":{"id":7,"name":"Ana"}}',
      });
    });

    it('uses `true` as the user info when the handler returns true, as Laravel does', async () => {
      const response = await createAuthorizer(() => true).authorize(
        { id: 7 },
        SOCKET_ID,
        'presence-room.1',
      );
      expect(response.channel_data).toBe('{"user_id":"7","user_info":true}');
    });

    it('uses the id that toBroadcastUser returns', async () => {
      const toBroadcastUser = (): BroadcastUser => ({ id: 'ana@example.com', user_info: {} });
      const authorizer = createAuthorizer(() => ({ name: 'Ana' }), { toBroadcastUser });
      const response = await authorizer.authorize({ id: 7 }, SOCKET_ID, 'presence-room.1');
      expect(response.channel_data).toBe(
        '{"user_id":"ana@example.com","user_info":{"name":"Ana"}}',
      );
    });

    it('rejects a user without an id', async () => {
      await expect(
        createAuthorizer(() => true).authorize({}, SOCKET_ID, 'presence-room.1'),
      ).rejects.toThrow(ChannelForbiddenError);
    });

    it('throws an error when the user info is larger than servers accept', async () => {
      const authorizer = createAuthorizer(() => ({ biography: 'x'.repeat(1024) }));
      await expect(authorizer.authorize({ id: 7 }, SOCKET_ID, 'presence-room.1')).rejects.toThrow(
        /1024 bytes/,
      );
    });
  });

  describe('on encrypted channels', () => {
    it('returns the shared secret of the channel, as the official SDK does', async () => {
      const encryptionKey = EncryptionKey.fromBase64(BASE64_KEY_OF_SEVENS);
      const authorizer = createAuthorizer(() => true, { encryptionKey });
      expect(await authorizer.authorize({}, SOCKET_ID, 'private-encrypted-orders.1')).toEqual({
        auth: 'app-key:5ea1a0ec977e94c2672da36232f5b1c84bb586331fd3c661cbf2e456f5261abf',
        shared_secret: 'kX26sJPIgo/cxCmbmZO7WKpr+nmwelPssjk0EYWZQrc=',
      });
    });

    it('rejects the subscription without a master key', async () => {
      await expect(
        createAuthorizer(() => true).authorize({}, SOCKET_ID, 'private-encrypted-orders.1'),
      ).rejects.toThrow('encrypted channels need a master key');
    });
  });

  it('does not call a handler for channel kinds it is not registered for', async () => {
    const authorizer = new ChannelAuthorizer(credentials);
    authorizer.registerHandler('room.{id}', { join: () => true }, new Set(['presence']));
    await authorizer.authorize({ id: 7 }, SOCKET_ID, 'presence-room.1');
    for (const channel of ['private-room.1', 'private-encrypted-room.1'])
      await expect(authorizer.authorize({ id: 7 }, SOCKET_ID, channel)).rejects.toThrow(
        ChannelForbiddenError,
      );
  });

  it.each([
    ['room.{room}', 'private-room.{id}', true],
    ['{anything}', 'private-news', true],
    ['room.{id}', 'room.{id}', true],
    ['room.{id}', 'presence-room.{id}', false],
    ['room.1', 'private-room.{id}', false],
    ['room.{id}', 'private-room.{id}.{seat}', false],
    ['other.{id}', 'private-room.{id}', false],
  ])('with a handler for %s has a handler for %s: %s', (registered, declared, expected) => {
    const authorizer = new ChannelAuthorizer(credentials);
    authorizer.registerHandler(registered, { join: () => true }, new Set(['private']));
    expect(authorizer.isPatternSubscribable(declared)).toBe(expected);
  });

  it.each([
    ['1.2', 'private-Other.7'],
    ['1.2', 'private-cache-App.Models.User.7'],
    ['1.2', 'App.Models.User.7'],
    ['1.2', 'private-App.Models.User.7\n'],
    ['1.2', `private-App.Models.User.${'7'.repeat(141)}`],
    ['1.2', ['private-App.Models.User.7']],
    ['1.2', undefined],
    ['1.2:private-x', 'private-App.Models.User.7'],
    ['1', 'private-App.Models.User.7'],
    [1.2, 'private-App.Models.User.7'],
    [undefined, 'private-App.Models.User.7'],
  ])('rejects socket %j on channel %j without calling the handler', async (socketId, channel) => {
    const join = jest.fn(() => true);
    await expect(createAuthorizer(join).authorize({}, socketId, channel)).rejects.toThrow(
      ChannelForbiddenError,
    );
    expect(join).not.toHaveBeenCalled();
  });
});
