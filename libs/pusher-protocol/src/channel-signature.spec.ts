import { channelAuth, signChannel, verifyChannelAuth } from './channel-signature';
import { InvalidSigningInput } from './signing-input';

const CREDENTIALS = { key: 'app-key', secret: 'app-secret' };
const SOCKET_ID = '1234.5678';

/** Made with the official server SDK for Node, `pusher` 5.3.4. */
const GOLDEN = [
  {
    channel: 'private-App.Models.User.7',
    auth: 'app-key:1b638b08cbdbc3f41ffc10a0abbdaac14c3160319789c9b453de260b7388a680',
  },
  {
    channel: 'presence-room.1',
    channelData: '{"user_id":"7","user_info":{"id":7,"name":"Ana"}}',
    auth: 'app-key:cf69b803e714a691553929c8605b68d2b3d8ec4c1c99c24063e9eff1fef66ae6',
  },
  {
    channel: 'private-encrypted-orders.1',
    auth: 'app-key:5ea1a0ec977e94c2672da36232f5b1c84bb586331fd3c661cbf2e456f5261abf',
  },
];

describe.each(GOLDEN)('the signature of $channel', ({ channel, channelData, auth }) => {
  const verify = (given: unknown) =>
    verifyChannelAuth(CREDENTIALS, given, SOCKET_ID, channel, channelData);

  it('equals the one of the official SDK', () => {
    expect(channelAuth(CREDENTIALS, SOCKET_ID, channel, channelData)).toBe(auth);
  });

  it('verifies', () => {
    expect(verify(auth)).toBe(true);
  });

  it('does not verify with one digit changed, another key, or no key', () => {
    expect(verify(auth.slice(0, -1) + (auth.endsWith('0') ? '1' : '0'))).toBe(false);
    expect(verify(auth.replace('app-key', 'app-kez'))).toBe(false);
    expect(verify(auth.replace('app-key:', ''))).toBe(false);
    expect(verify(auth.replace('app-key', ''))).toBe(false);
  });

  it('does not verify for another socket, channel or member', () => {
    expect(verifyChannelAuth(CREDENTIALS, auth, '1234.5679', channel, channelData)).toBe(false);
    expect(verifyChannelAuth(CREDENTIALS, auth, SOCKET_ID, `${channel}1`, channelData)).toBe(false);
    expect(verifyChannelAuth(CREDENTIALS, auth, SOCKET_ID, channel, '{"user_id":"8"}')).toBe(false);
  });

  it.each([undefined, null, 7, '', [auth], { auth }, `${auth} `, 'ü'.repeat(72)])(
    'does not verify, and does not throw, for %p',
    (given) => {
      expect(verify(given)).toBe(false);
    },
  );
});

describe('signChannel', () => {
  it.each([
    ['1.1:private-x', 'private-a'],
    ['1.1', 'private-a:{"user_id":1}'],
    ['1.1', ''],
  ])('refuses to sign socket %s and channel %s', (socketId, channel) => {
    expect(() => signChannel('secret', socketId, channel)).toThrow(InvalidSigningInput);
  });
});
