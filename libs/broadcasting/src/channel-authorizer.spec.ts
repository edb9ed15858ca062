import { ChannelAuthorizer } from './channel-authorizer';
import { ChannelForbiddenError } from './errors';

const credentials = { key: 'app-key', secret: 'app-secret' };

describe('ChannelAuthorizer', () => {
  const authorizerFor = (join: (user: unknown, params: unknown) => unknown) => {
    const authorizer = new ChannelAuthorizer(credentials);
    authorizer.register('App.Models.User.{id}', { join: join as () => boolean });
    return authorizer;
  };

  it('signs what the handler allows, as the official SDK does', async () => {
    const answer = await authorizerFor(() => true).authorize(
      { id: 7 },
      '1234.5678',
      'private-App.Models.User.7',
    );
    expect(answer).toEqual({
      auth: 'app-key:1b638b08cbdbc3f41ffc10a0abbdaac14c3160319789c9b453de260b7388a680',
    });
  });

  it('gives the handler the user and the parameters', async () => {
    const join = jest.fn(() => Promise.resolve(true));
    const user = { id: 7 };
    await authorizerFor(join).authorize(user, '1.2', 'private-App.Models.User.7');
    expect(join).toHaveBeenCalledWith(user, { id: '7' });
  });

  it.each([[false], [Promise.resolve(false)], [undefined], [null], [1], ['yes'], [{}]])(
    'refuses when the handler returns %p',
    async (verdict) => {
      await expect(
        authorizerFor(() => verdict).authorize({}, '1.2', 'private-App.Models.User.7'),
      ).rejects.toThrow(ChannelForbiddenError);
    },
  );

  it('does not turn an error of the handler into a refusal', async () => {
    const failing = authorizerFor(() => {
      throw new Error('no database');
    });
    await expect(failing.authorize({}, '1.2', 'private-App.Models.User.7')).rejects.toThrow(
      'no database',
    );
  });

  it('lets the first matching pattern decide', async () => {
    const authorizer = new ChannelAuthorizer(credentials);
    authorizer.register('room.{id}', { join: () => false });
    authorizer.register('room.1', { join: () => true });
    await expect(authorizer.authorize({}, '1.2', 'private-room.1')).rejects.toThrow(
      ChannelForbiddenError,
    );
  });

  it.each([
    ['1.2', 'private-Other.7'],
    ['1.2', 'presence-App.Models.User.7'],
    ['1.2', 'private-encrypted-App.Models.User.7'],
    ['1.2', 'App.Models.User.7'],
    ['1.2', 'private-App.Models.User.7\n'],
    ['1.2', ['private-App.Models.User.7']],
    ['1.2', undefined],
    ['1.2:private-x', 'private-App.Models.User.7'],
    ['1', 'private-App.Models.User.7'],
    [1.2, 'private-App.Models.User.7'],
    [undefined, 'private-App.Models.User.7'],
  ])('refuses socket %j on %j and does not ask the handler', async (socketId, channel) => {
    const join = jest.fn(() => true);
    await expect(authorizerFor(join).authorize({}, socketId, channel)).rejects.toThrow(
      ChannelForbiddenError,
    );
    expect(join).not.toHaveBeenCalled();
  });
});
