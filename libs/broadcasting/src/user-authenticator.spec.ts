import Pusher from 'pusher';
import { ChannelForbiddenError } from './errors';
import { UserAuthenticator } from './user-authenticator';

const credentials = { key: 'app-key', secret: 'app-secret' };
const SOCKET = '1234.5678';

describe('UserAuthenticator', () => {
  it('presents a user by his id, and signs it', async () => {
    expect(await new UserAuthenticator(credentials).authenticate({ id: 7 }, SOCKET)).toEqual(
      new Pusher({
        appId: '1',
        key: 'app-key',
        secret: 'app-secret',
        cluster: '',
      }).authenticateUser(SOCKET, { id: '7' }),
    );
  });

  it('signs what the application tells of the user, as the official SDK does', async () => {
    const present = () => Promise.resolve({ id: '7', name: 'Ana' });
    expect(await new UserAuthenticator(credentials, present).authenticate({}, SOCKET)).toEqual({
      auth: 'app-key:621aee6bcb91a83c41c07a47eec8f193c97944eba24c6ddc39c282d7327249aa',
      user_data: '{"id":"7","name":"Ana"}',
    });
  });

  it.each([undefined, null, '', '1', '1.2:x', 1.2, ['1.2']])(
    'refuses the socket id %j',
    async (socketId) => {
      await expect(
        new UserAuthenticator(credentials).authenticate({ id: 7 }, socketId),
      ).rejects.toThrow(ChannelForbiddenError);
    },
  );

  it('refuses whom the application does not present', async () => {
    const nobody = new UserAuthenticator(credentials, () => null);
    await expect(nobody.authenticate({ id: 7 }, SOCKET)).rejects.toThrow(ChannelForbiddenError);
    const stranger = new UserAuthenticator(credentials);
    await expect(stranger.authenticate({ name: 'Ana' }, SOCKET)).rejects.toThrow(
      ChannelForbiddenError,
    );
  });

  it.each([[''], ['a b'], ['x'.repeat(129)]])(
    'signs no id the server would refuse: %j',
    async (id) => {
      const authenticator = new UserAuthenticator(credentials, () => ({ id }));
      await expect(authenticator.authenticate({}, SOCKET)).rejects.toThrow(/user_data\.id/);
    },
  );
});
