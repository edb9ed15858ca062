import { createChannelAuth } from '@giftspire/pusher-protocol';
import { postSigned } from './support/http-api-requests';
import { RawClient, type PusherFrame } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

const ROOM = 'presence-room';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => TestServer.stopAll());

const client = () => RawClient.connect(server);

async function joined(user_id: unknown, user_info?: unknown): Promise<RawClient> {
  const joining = await client();
  await joining.subscribeWithAuth(ROOM, { user_id, user_info });
  return joining;
}

const rosterOf = (frame: PusherFrame) =>
  (JSON.parse(String(frame.data)) as { presence: { ids: string[]; count: number; hash: object } })
    .presence;

async function notices(of: RawClient): Promise<unknown[]> {
  await of.waitForRoundTrip();
  return of.receivedFrames
    .filter(({ event }) => event.startsWith('pusher_internal:member_'))
    .map(({ event, data }) => [event.split('_').at(-1), JSON.parse(String(data))]);
}

const subscribe = (auth: string | undefined, channel_data: unknown, channel = ROOM) => ({
  event: 'pusher:subscribe',
  data: { channel, auth, channel_data },
});

describe('A client that joins a presence channel', () => {
  it('receives the members including itself', async () => {
    await joined('u1', { name: 'Ana' });
    const second = await client();
    const confirmation = await second.subscribeWithAuth(ROOM, { user_id: 2 });
    expect(typeof confirmation.data).toBe('string');
    expect(rosterOf(confirmation)).toEqual({
      count: 2,
      ids: ['u1', '2'],
      hash: { u1: { name: 'Ana' }, '2': null },
    });
  });

  it('is announced to the others but not to itself', async () => {
    const first = await joined('u1');
    const second = await joined('u2', { name: 'Ben' });
    expect(await notices(first)).toEqual([
      ['added', { user_id: 'u2', user_info: { name: 'Ben' } }],
    ]);
    expect(await notices(second)).toEqual([]);
  });

  it('is one member with several tabs, whether the user id is a number or a string', async () => {
    const other = await joined('u1');
    const [tab, tab2] = [await joined('7', { tab: 1 }), await client()];
    const roster = rosterOf(
      await tab2.subscribeWithAuth(ROOM, { user_id: 7, user_info: { tab: 2 } }),
    );
    expect(roster).toEqual({ count: 2, ids: ['u1', '7'], hash: { u1: null, '7': { tab: 1 } } });
    tab.socket.terminate();
    await other.waitForRoundTrip();
    tab2.send({ event: 'pusher:unsubscribe', data: { channel: ROOM } });
    await tab2.waitForRoundTrip();
    expect(await notices(other)).toEqual([
      ['added', { user_id: '7', user_info: { tab: 1 } }],
      ['removed', { user_id: '7' }],
    ]);
  });

  it('is not announced again by a second subscription and keeps its member data', async () => {
    const other = await joined('u1');
    const twice = await joined('u2');
    expect(rosterOf(await twice.subscribeWithAuth(ROOM, { user_id: 'u3' })).ids).toEqual([
      'u1',
      'u2',
    ]);
    expect(await notices(other)).toHaveLength(1);
  });

  it('can have the user id __proto__', async () => {
    const first = await joined('__proto__', { a: 1 });
    const second = await joined('constructor');
    expect(await notices(first)).toEqual([['added', { user_id: 'constructor' }]]);
    first.socket.close();
    await first.waitForClose();
    expect(await notices(second)).toEqual([['removed', { user_id: '__proto__' }]]);
  });

  it('receives the events of the channel', async () => {
    const member = await joined('u1');
    await postSigned(server, 'events', { name: 'posted', data: '{}', channel: ROOM });
    expect(await member.waitForEvent('posted')).toMatchObject({ channel: ROOM });
  });
});

describe('A client that leaves a presence channel', () => {
  it.each([
    [
      'unsubscribes',
      (c: RawClient) => c.send({ event: 'pusher:unsubscribe', data: { channel: ROOM } }),
    ],
    ['closes', (c: RawClient) => c.socket.close(1000)],
    ['is lost', (c: RawClient) => c.socket.terminate()],
  ])('is announced when it %s', async (_what, leave) => {
    const [staying, leaving] = [await joined('u1'), await joined('u2')];
    leave(leaving);
    await staying.waitForEvent('pusher_internal:member_removed');
    expect(await notices(staying)).toContainEqual(['removed', { user_id: 'u2' }]);
    expect(leaving.receivedEvents('pusher_internal:member_removed')).toEqual([]);
  });

  it('is announced again when it returns', async () => {
    const staying = await joined('u1');
    const leaving = await joined('u2');
    leaving.send({ event: 'pusher:unsubscribe', data: { channel: ROOM } });
    await leaving.subscribeWithAuth(ROOM, { user_id: 'u2' });
    const kinds = (await notices(staying)).map((notice) => (notice as unknown[])[0]);
    expect(kinds).toEqual(['added', 'removed', 'added']);
  });
});

describe('A presence channel rejects', () => {
  const signed = (of: RawClient, data: string) =>
    subscribe(createChannelAuth(TEST_APP, of.socketId, ROOM, data), data);

  it.each([
    ['no user_id', '{}', 4200],
    ['an empty user_id', '{"user_id":""}', 4200],
    ['a user_id over 128 characters', `{"user_id":"${'x'.repeat(129)}"}`, 4200],
    ['a user over 1 KB', `{"user_id":"1","user_info":"${'x'.repeat(1024)}"}`, 4200],
    ['an array', '[]', 4200],
    ['no JSON', 'nonsense', 4200],
  ])('%s and stays empty', async (_what, data, code) => {
    const refused = await client();
    expect(await refused.sendAndWaitForError(signed(refused, data))).toMatchObject({ code });
    expect(rosterOf(await (await client()).subscribeWithAuth(ROOM, { user_id: 'u1' })).ids).toEqual(
      ['u1'],
    );
  });

  it('a valid signature without channel_data', async () => {
    const refused = await client();
    const error = await refused.sendAndWaitForError(
      subscribe(createChannelAuth(TEST_APP, refused.socketId, ROOM), undefined),
    );
    expect(error.message).toContain('channel_data is required');
  });

  it('channel_data with a changed byte or without a signature before parsing it', async () => {
    const refused = await client();
    const auth = createChannelAuth(TEST_APP, refused.socketId, ROOM, '{"user_id":"1"}');
    for (const data of ['{"user_id":"2"}', '{"user_id":"1"} ', 'nonsense'])
      expect(await refused.sendAndWaitForError(subscribe(auth, data))).toMatchObject({
        code: 4009,
      });
    expect(
      await refused.sendAndWaitForError(subscribe(undefined, '{"user_id":"1"}')),
    ).toMatchObject({
      code: 4009,
    });
  });

  it('channel_data that is not a string', async () => {
    const refused = await client();
    expect(await refused.sendAndWaitForError(subscribe('a:b', { user_id: '1' }))).toMatchObject({
      code: 4200,
    });
  });

  it('the 101st member, but not a second tab of the 100th', async () => {
    const one = await client();
    const sockets = await Promise.all(Array.from({ length: 100 }, () => client()));
    for (const [index, socket] of sockets.entries())
      await socket.subscribeWithAuth(ROOM, { user_id: `u${index}` });
    const data = '{"user_id":"one-more"}';
    expect(await one.sendAndWaitForError(signed(one, data))).toMatchObject({ code: 4100 });
    expect(rosterOf(await one.subscribeWithAuth(ROOM, { user_id: 'u99' })).count).toBe(100);
  });
});
