import { InvalidMessage } from './message-errors';
import { buildMemberAddedFrame, buildPresenceDataText } from './presence-frames';
import { parsePresenceMember } from './presence-member';

const parse = (data: unknown) => parsePresenceMember(JSON.stringify(data));

describe('parsePresenceMember', () => {
  it.each([
    [{ user_id: 'u1' }, { userId: 'u1', userInfo: undefined }],
    [
      { user_id: 7, user_info: { a: {} } },
      { userId: '7', userInfo: '{"a":{}}' },
    ],
    [{ user_id: 0 }, { userId: '0', userInfo: undefined }],
    [
      { user_id: '__proto__', user_info: null },
      { userId: '__proto__', userInfo: 'null' },
    ],
    [{ user_id: 'x'.repeat(128) }, { userId: 'x'.repeat(128), userInfo: undefined }],
  ])('parses %j', (data, member) => {
    expect(parse(data)).toEqual(member);
  });

  it.each<[unknown]>([
    [{}],
    [{ user_id: '' }],
    [{ user_id: null }],
    [{ user_id: true }],
    [{ user_id: ['u1'] }],
    [{ user_id: {} }],
    [{ user_id: 2 ** 53 }],
    [{ user_id: 'x'.repeat(129) }],
    [{ user_id: 'u1', user_info: { text: 'x'.repeat(1000) } }],
    [{ user_id: 'u1', user_info: { text: 'ü'.repeat(500) } }],
    [[]],
    [null],
    ['u1'],
  ])('rejects %j', (data) => {
    expect(() => parse(data)).toThrow(InvalidMessage);
  });

  it('rejects text that is not JSON, and ignores the id of a prototype', () => {
    expect(() => parsePresenceMember('user')).toThrow(InvalidMessage);
    expect(() => parsePresenceMember('{"__proto__":{"user_id":"1"}}')).toThrow(InvalidMessage);
  });

  it('accepts at most 1 KB', () => {
    const member = (length: number) => ({ user_id: '1', user_info: 'x'.repeat(length) });
    const rest = JSON.stringify(member(0)).length;
    expect(parse(member(1024 - rest)).userId).toBe('1');
    expect(() => parse(member(1025 - rest))).toThrow(InvalidMessage);
  });
});

describe('the frames of a presence channel', () => {
  it('keep members whose id is __proto__ or a number, in their order', () => {
    const members = ['__proto__', '2', '1'].map((userId) => ({ userId, userInfo: undefined }));
    const { presence } = JSON.parse(buildPresenceDataText(members)) as {
      presence: { ids: string[]; count: number; hash: object };
    };
    expect(presence).toMatchObject({ count: 3, ids: ['__proto__', '2', '1'] });
    expect(Object.keys(presence.hash).sort()).toEqual(['1', '2', '__proto__']);
  });

  it('leave out user_info when the application sent none', () => {
    const frame = buildMemberAddedFrame('presence-a', { userId: '1', userInfo: undefined });
    expect((JSON.parse(frame) as { data: string }).data).toBe('{"user_id":"1"}');
  });
});
