import Pusher from 'pusher';
import { ChannelForbiddenError } from './errors';
import { UserAuthenticator } from './user-authenticator';

const credentials = { key: 'app-key', secret: 'app-secret' };
const SOCKET_ID = '1234.5678';

describe('UserAuthenticator', () => {
  it('signs the id of the user by default', async () => {
    expect(await new UserAuthenticator(credentials).authenticate({ id: 7 }, SOCKET_ID)).toEqual(
      new Pusher({
        appId: '1',
        key: 'app-key',
        secret: 'app-secret',
        cluster: '',
      }).authenticateUser(SOCKET_ID, { id: '7' }),
    );
  });

  it('signs the result of toBroadcastUser, as the official SDK does', async () => {
    const toBroadcastUser = () => Promise.resolve({ id: '7', name: 'Ana' });
    expect(
      await new UserAuthenticator(credentials, toBroadcastUser).authenticate({}, SOCKET_ID),
    ).toEqual({
      auth: 'app-key:621aee6bcb91a83c41c07a47eec8f193c97944eba24c6ddc39c282d7327249aa',
      user_data: '{"id":"7","name":"Ana"}',
    });
  });

  it.each([undefined, null, '', '1', '1.2:x', 1.2, ['1.2']])(
    'rejects the socket id %j',
    async (socketId) => {
      await expect(
        new UserAuthenticator(credentials).authenticate({ id: 7 }, socketId),
      ).rejects.toThrow(ChannelForbiddenError);
    },
  );

  it('rejects a user for whom toBroadcastUser returns null', async () => {
    const rejecting = new UserAuthenticator(credentials, () => null);
    await expect(rejecting.authenticate({ id: 7 }, SOCKET_ID)).rejects.toThrow(
      ChannelForbiddenError,
    );
    const byId = new UserAuthenticator(credentials);
    await expect(byId.authenticate({ name: 'Ana' }, SOCKET_ID)).rejects.toThrow(
      ChannelForbiddenError,
    );
  });

  it.each([[''], ['a b'], ['x'.repeat(129)]])(
    'rejects an id that the server would reject: %j',
    async (id) => {
      const authenticator = new UserAuthenticator(credentials, () => ({ id }));
      await expect(authenticator.authenticate({}, SOCKET_ID)).rejects.toThrow(/user_data\.id/);
    },
  );
});
