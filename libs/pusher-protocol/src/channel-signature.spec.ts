import { createChannelAuth, computeChannelSignature, verifyChannelAuth } from './channel-signature';
import { InvalidSigningInput } from './signing-input';

const CREDENTIALS = { key: 'app-key', secret: 'app-secret' };
const SOCKET_ID = '1234.5678';

/** Subscriptions with the `auth` that `pusher` 5.3.4, the official server SDK for Node.js, creates for them. */
const SDK_SUBSCRIPTIONS = [
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

describe.each(SDK_SUBSCRIPTIONS)('the auth of $channel', ({ channel, channelData, auth }) => {
  const verify = (value: unknown) =>
    verifyChannelAuth(CREDENTIALS, value, SOCKET_ID, channel, channelData);

  it('equals the one the official SDK creates', () => {
    expect(createChannelAuth(CREDENTIALS, SOCKET_ID, channel, channelData)).toBe(auth);
  });

  it('is accepted', () => {
    expect(verify(auth)).toBe(true);
  });

  it('is rejected with one digit changed, another app key, or no app key', () => {
    expect(verify(auth.slice(0, -1) + (auth.endsWith('0') ? '1' : '0'))).toBe(false);
    expect(verify(auth.replace('app-key', 'app-kez'))).toBe(false);
    expect(verify(auth.replace('app-key:', ''))).toBe(false);
    expect(verify(auth.replace('app-key', ''))).toBe(false);
  });

  it('is rejected for another socket, channel or member', () => {
    expect(verifyChannelAuth(CREDENTIALS, auth, '1234.5679', channel, channelData)).toBe(false);
    expect(verifyChannelAuth(CREDENTIALS, auth, SOCKET_ID, `${channel}1`, channelData)).toBe(false);
    expect(verifyChannelAuth(CREDENTIALS, auth, SOCKET_ID, channel, '{"user_id":"8"}')).toBe(false);
  });

  it.each([undefined, null, 7, '', [auth], { auth }, `${auth} `, 'ü'.repeat(72)])(
    'is rejected without an exception when it is %p',
    (value) => {
      expect(verify(value)).toBe(false);
    },
  );
});

describe('computeChannelSignature', () => {
  it.each([
    ['1.1:private-x', 'private-a'],
    ['1.1', 'private-a:{"user_id":1}'],
    ['1.1', ''],
  ])('rejects the socket id %s with the channel name %s', (socketId, channel) => {
    expect(() => computeChannelSignature('secret', socketId, channel)).toThrow(InvalidSigningInput);
  });
});
