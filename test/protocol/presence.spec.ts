import { createChannelAuth } from '@giftspire/pusher-protocol';
import { postSigned } from './support/http-api-requests';
import { RawClient, type PusherFrame } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

const ROOM_CHANNEL = 'presence-room';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => TestServer.stopAll());

const connectClient = () => RawClient.connect(server);

/** Connects a client and subscribes it to {@link ROOM_CHANNEL}. */
async function connectMember(user_id: unknown, user_info?: unknown): Promise<RawClient> {
  const member = await connectClient();
  await member.subscribeWithAuth(ROOM_CHANNEL, { user_id, user_info });
  return member;
}

/** Returns the member list of a `subscription_succeeded` frame. */
const readMemberList = (frame: PusherFrame) =>
  (JSON.parse(String(frame.data)) as { presence: { ids: string[]; count: number; hash: object } })
    .presence;

/** Returns the received `member_added` and `member_removed` events as pairs of kind and data. */
async function readMemberEvents(client: RawClient): Promise<unknown[]> {
  await client.waitForRoundTrip();
  return client.receivedFrames
    .filter(({ event }) => event.startsWith('pusher_internal:member_'))
    .map(({ event, data }) => [event.split('_').at(-1), JSON.parse(String(data))]);
}

const createSubscribeFrame = (
  auth: string | undefined,
  channel_data: unknown,
  channel = ROOM_CHANNEL,
) => ({
  event: 'pusher:subscribe',
  data: { channel, auth, channel_data },
});

describe('A client that joins a presence channel', () => {
  it('receives the members including itself', async () => {
    await connectMember('u1', { name: 'Ana' });
    const second = await connectClient();
    const confirmation = await second.subscribeWithAuth(ROOM_CHANNEL, { user_id: 2 });
    expect(typeof confirmation.data).toBe('string');
    expect(readMemberList(confirmation)).toEqual({
      count: 2,
      ids: ['u1', '2'],
      hash: { u1: { name: 'Ana' }, '2': null },
    });
  });

  it('is announced to the others but not to itself', async () => {
    const first = await connectMember('u1');
    const second = await connectMember('u2', { name: 'Ben' });
    expect(await readMemberEvents(first)).toEqual([
      ['added', { user_id: 'u2', user_info: { name: 'Ben' } }],
    ]);
    expect(await readMemberEvents(second)).toEqual([]);
  });

  it('is one member with several tabs, whether the user id is a number or a string', async () => {
    const other = await connectMember('u1');
    const [tab, tab2] = [await connectMember('7', { tab: 1 }), await connectClient()];
    const memberList = readMemberList(
      await tab2.subscribeWithAuth(ROOM_CHANNEL, { user_id: 7, user_info: { tab: 2 } }),
    );
    expect(memberList).toEqual({ count: 2, ids: ['u1', '7'], hash: { u1: null, '7': { tab: 1 } } });
    tab.socket.terminate();
    await other.waitForRoundTrip();
    tab2.send({ event: 'pusher:unsubscribe', data: { channel: ROOM_CHANNEL } });
    await tab2.waitForRoundTrip();
    expect(await readMemberEvents(other)).toEqual([
      ['added', { user_id: '7', user_info: { tab: 1 } }],
      ['removed', { user_id: '7' }],
    ]);
  });

  it('is not announced again by a second subscription and keeps its member data', async () => {
    const other = await connectMember('u1');
    const twice = await connectMember('u2');
    expect(
      readMemberList(await twice.subscribeWithAuth(ROOM_CHANNEL, { user_id: 'u3' })).ids,
    ).toEqual(['u1', 'u2']);
    expect(await readMemberEvents(other)).toHaveLength(1);
  });

  it('can have the user id __proto__', async () => {
    const first = await connectMember('__proto__', { a: 1 });
    const second = await connectMember('constructor');
    expect(await readMemberEvents(first)).toEqual([['added', { user_id: 'constructor' }]]);
    first.socket.close();
    await first.waitForClose();
    expect(await readMemberEvents(second)).toEqual([['removed', { user_id: '__proto__' }]]);
  });

  it('receives the events of the channel', async () => {
    const member = await connectMember('u1');
    await postSigned(server, 'events', { name: 'posted', data: '{}', channel: ROOM_CHANNEL });
    expect(await member.waitForEvent('posted')).toMatchObject({ channel: ROOM_CHANNEL });
  });
});

describe('A client that leaves a presence channel', () => {
  it.each([
    [
      'unsubscribes',
      (c: RawClient) => c.send({ event: 'pusher:unsubscribe', data: { channel: ROOM_CHANNEL } }),
    ],
    ['closes', (c: RawClient) => c.socket.close(1000)],
    ['is lost', (c: RawClient) => c.socket.terminate()],
  ])('is announced when it %s', async (_description, leave) => {
    const [staying, leaving] = [await connectMember('u1'), await connectMember('u2')];
    leave(leaving);
    await staying.waitForEvent('pusher_internal:member_removed');
    expect(await readMemberEvents(staying)).toContainEqual(['removed', { user_id: 'u2' }]);
    expect(leaving.findReceivedEvents('pusher_internal:member_removed')).toEqual([]);
  });

  it('is announced again when it returns', async () => {
    const staying = await connectMember('u1');
    const leaving = await connectMember('u2');
    leaving.send({ event: 'pusher:unsubscribe', data: { channel: ROOM_CHANNEL } });
    await leaving.subscribeWithAuth(ROOM_CHANNEL, { user_id: 'u2' });
    const kinds = (await readMemberEvents(staying)).map(
      (memberEvent) => (memberEvent as unknown[])[0],
    );
    expect(kinds).toEqual(['added', 'removed', 'added']);
  });
});

describe('A presence channel rejects', () => {
  const createSignedFrame = (client: RawClient, data: string) =>
    createSubscribeFrame(createChannelAuth(TEST_APP, client.socketId, ROOM_CHANNEL, data), data);

  it.each([
    ['no user_id', '{}', 4200],
    ['an empty user_id', '{"user_id":""}', 4200],
    ['a user_id over 128 characters', `{"user_id":"${'x'.repeat(129)}"}`, 4200],
    ['a user over 1 KB', `{"user_id":"1","user_info":"${'x'.repeat(1024)}"}`, 4200],
    ['an array', '[]', 4200],
    ['no JSON', 'nonsense', 4200],
  ])('%s and stays empty', async (_description, data, code) => {
    const rejected = await connectClient();
    expect(await rejected.sendAndWaitForError(createSignedFrame(rejected, data))).toMatchObject({
      code,
    });
    expect(
      readMemberList(
        await (await connectClient()).subscribeWithAuth(ROOM_CHANNEL, { user_id: 'u1' }),
      ).ids,
    ).toEqual(['u1']);
  });

  it('a valid signature without channel_data', async () => {
    const rejected = await connectClient();
    const error = await rejected.sendAndWaitForError(
      createSubscribeFrame(createChannelAuth(TEST_APP, rejected.socketId, ROOM_CHANNEL), undefined),
    );
    expect(error.message).toContain('channel_data is required');
  });

  it('channel_data with a changed byte or without a signature before parsing it', async () => {
    const rejected = await connectClient();
    const auth = createChannelAuth(TEST_APP, rejected.socketId, ROOM_CHANNEL, '{"user_id":"1"}');
    for (const data of ['{"user_id":"2"}', '{"user_id":"1"} ', 'nonsense'])
      expect(await rejected.sendAndWaitForError(createSubscribeFrame(auth, data))).toMatchObject({
        code: 4009,
      });
    expect(
      await rejected.sendAndWaitForError(createSubscribeFrame(undefined, '{"user_id":"1"}')),
    ).toMatchObject({
      code: 4009,
    });
  });

  it('channel_data that is not a string', async () => {
    const rejected = await connectClient();
    expect(
      await rejected.sendAndWaitForError(createSubscribeFrame('a:b', { user_id: '1' })),
    ).toMatchObject({
      code: 4200,
    });
  });

  it('the 101st member, but not a second tab of the 100th', async () => {
    const one = await connectClient();
    const sockets = await Promise.all(Array.from({ length: 100 }, () => connectClient()));
    for (const [index, socket] of sockets.entries())
      await socket.subscribeWithAuth(ROOM_CHANNEL, { user_id: `u${index}` });
    const data = '{"user_id":"one-more"}';
    expect(await one.sendAndWaitForError(createSignedFrame(one, data))).toMatchObject({
      code: 4100,
    });
    expect(
      readMemberList(await one.subscribeWithAuth(ROOM_CHANNEL, { user_id: 'u99' })).count,
    ).toBe(100);
  });
});
