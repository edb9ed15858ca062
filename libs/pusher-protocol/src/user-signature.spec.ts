import Pusher from 'pusher';
import { InvalidMessage } from './message-errors';
import { InvalidSigningInput } from './signing-input';
import { parseUserData } from './user-data';
import { createUserAuth, verifyUserAuth } from './user-signature';

const CREDENTIALS = { key: 'app-key', secret: 'app-secret' };
const sdk = new Pusher({ appId: '1', ...CREDENTIALS, cluster: 'mt1' });
const USER = { id: 'u1', user_info: { name: 'Ana' }, watchlist: ['u2'] };

describe('the auth of a sign-in', () => {
  it('equals the one the official SDK creates', () => {
    const { auth, user_data = '' } = sdk.authenticateUser('1234.5678', USER);
    expect(createUserAuth(CREDENTIALS, '1234.5678', user_data)).toBe(auth);
    expect(verifyUserAuth(CREDENTIALS, auth, '1234.5678', user_data)).toBe(true);
  });

  it('is rejected for another socket, user or app key, and when it is not a string', () => {
    const auth = createUserAuth(CREDENTIALS, '1.1', 'data');
    expect(verifyUserAuth(CREDENTIALS, auth, '1.2', 'data')).toBe(false);
    expect(verifyUserAuth(CREDENTIALS, auth, '1.1', 'data ')).toBe(false);
    expect(verifyUserAuth({ ...CREDENTIALS, key: 'x' }, auth, '1.1', 'data')).toBe(false);
    for (const value of [undefined, null, 7, [auth], '', auth.split(':')[1]])
      expect(verifyUserAuth(CREDENTIALS, value, '1.1', 'data')).toBe(false);
  });

  it('is not created for a malformed socket id', () => {
    expect(() => createUserAuth(CREDENTIALS, '1.1:private-a', 'data')).toThrow(InvalidSigningInput);
  });
});

describe('parseUserData', () => {
  it('parses a user', () => {
    expect(parseUserData(JSON.stringify(USER))).toEqual({
      id: 'u1',
      info: { name: 'Ana' },
      watchlist: ['u2'],
    });
    expect(parseUserData('{"id":"1"}')).toEqual({ id: '1', info: undefined, watchlist: [] });
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"id":""}',
    '{"id":7}',
    '{"id":null}',
    '{"id":"a b"}',
    '{"id":"#a"}',
    `{"id":"${'x'.repeat(129)}"}`,
    '{"id":"1","watchlist":"2"}',
    '{"id":"1","watchlist":[2]}',
    '{"id":"1","watchlist":{"0":"2"}}',
    '{"__proto__":{"id":"1"}}',
  ])('rejects %s', (text) => {
    expect(() => parseUserData(text)).toThrow(InvalidMessage);
  });
});
