import { createChannelAuth, createUserAuth } from '@giftspire/pusher-protocol';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => TestServer.stopAll());

const connectClient = () => RawClient.connect(server);

/** Returns a `pusher:signin` frame with a valid signature. */
const createSigninFrame = (client: RawClient, user: unknown) => {
  const user_data = typeof user === 'string' ? user : JSON.stringify(user);
  return {
    event: 'pusher:signin',
    data: { auth: createUserAuth(TEST_APP, client.socketId, user_data), user_data },
  };
};

async function connectSignedInClient(user: object): Promise<RawClient> {
  const client = await connectClient();
  client.send(createSigninFrame(client, user));
  await client.waitForEvent('pusher:signin_success');
  return client;
}

const publishTo = (userId: string) =>
  postSigned(server, 'events', {
    name: 'posted',
    data: '{}',
    channel: `#server-to-user-${userId}`,
  });

describe('A user that signs in', () => {
  it('receives a confirmation with its data', async () => {
    const client = await connectSignedInClient({ id: 'u1', user_info: { name: 'Ana' } });
    expect(client.findReceivedEvents('pusher:signin_success')).toEqual([
      {
        event: 'pusher:signin_success',
        data: { user_data: '{"id":"u1","user_info":{"name":"Ana"}}' },
      },
    ]);
  });

  it('can sign in again, but not as another user', async () => {
    const client = await connectSignedInClient({ id: 'u1' });
    client.send(createSigninFrame(client, { id: 'u1' }));
    await client.waitForEvent('pusher:signin_success', 2);
    expect(await client.sendAndWaitForError(createSigninFrame(client, { id: 'u2' }))).toMatchObject(
      {
        code: 4009,
      },
    );
    await client.subscribe('#server-to-user-u1');
  });

  it.each(['{}', '{"id":""}', '{"id":7}', '{"id":"a b"}', 'nonsense', '{"id":"1","watchlist":7}'])(
    'is rejected with the signed data %s',
    async (user) => {
      const client = await connectClient();
      expect(await client.sendAndWaitForError(createSigninFrame(client, user))).toMatchObject({
        code: 4200,
      });
    },
  );

  it('is rejected with an invalid signature before its data is parsed', async () => {
    const client = await connectClient();
    const auth = createUserAuth(TEST_APP, client.socketId, '{"id":"u1"}');
    for (const data of [
      { auth, user_data: '{"id":"u2"}' },
      { auth: auth.split(':')[1], user_data: '{"id":"u1"}' },
      {
        auth: createUserAuth({ ...TEST_APP, key: 'x' }, client.socketId, '{"id":"u1"}'),
        user_data: '{"id":"u1"}',
      },
      { auth: createChannelAuth(TEST_APP, client.socketId, 'private-a'), user_data: 'private-a' },
      { user_data: 'nonsense' },
    ])
      expect(await client.sendAndWaitForError({ event: 'pusher:signin', data })).toMatchObject({
        code: 4009,
      });
    for (const data of [{}, { auth }, { auth: [auth], user_data: '{}' }, { auth, user_data: {} }])
      expect(await client.sendAndWaitForError({ event: 'pusher:signin', data })).toMatchObject({
        code: 4200,
      });
    expect(
      await client.sendAndWaitForError({
        event: 'pusher:subscribe',
        data: { channel: '#server-to-user-u1' },
      }),
    ).toMatchObject({ code: 4009 });
  });

  it('joins a presence channel without channel_data', async () => {
    const client = await connectSignedInClient({ id: 'u1', user_info: { name: 'Ana' } });
    const { data } = await client.subscribeWithAuth('presence-a');
    expect(JSON.parse(String(data))).toEqual({
      presence: { count: 1, ids: ['u1'], hash: { u1: { name: 'Ana' } } },
    });
    const confirmation = await client.subscribeWithAuth('presence-b', { user_id: 'other' });
    expect(String(confirmation.data)).toContain('"ids":["other"]');
  });
});

describe('The channel of a user', () => {
  const createSubscribeFrame = (id: string) => ({
    event: 'pusher:subscribe',
    data: { channel: `#server-to-user-${id}` },
  });

  it('delivers user events to all connections of the user', async () => {
    const [one, two] = [
      await connectSignedInClient({ id: 'u1' }),
      await connectSignedInClient({ id: 'u1' }),
    ];
    for (const client of [one, two]) await client.subscribe('#server-to-user-u1');
    expect((await publishTo('u1')).status).toBe(200);
    for (const client of [one, two]) await client.waitForEvent('posted');
  });

  it('rejects subscriptions of other users', async () => {
    const [other, anonymous] = [await connectSignedInClient({ id: 'u2' }), await connectClient()];
    for (const client of [other, anonymous]) {
      expect(await client.sendAndWaitForError(createSubscribeFrame('u1'))).toMatchObject({
        code: 4009,
      });
      await publishTo('u1');
      await client.waitForRoundTrip();
      expect(client.findReceivedEvents('posted')).toEqual([]);
    }
  });

  it('is the only accepted channel name with a # in the HTTP API', async () => {
    for (const channel of ['#server-to-user-', '#server-to-user-a b', '#other', '#'])
      expect((await postSigned(server, 'events', { name: 'a', data: '', channel })).status).toBe(
        400,
      );
  });
});

describe('POST /apps/{id}/users/{user}/terminate_connections', () => {
  const terminateConnections = (id: string) =>
    postSigned(server, `users/${id}/terminate_connections`, '');

  it('closes all signed-in connections of the user with 4009 and no others', async () => {
    const [one, two] = [
      await connectSignedInClient({ id: 'u1' }),
      await connectSignedInClient({ id: 'u1' }),
    ];
    const others = [await connectSignedInClient({ id: 'u2' }), await connectClient()];
    await others[1]?.subscribeWithAuth('presence-a', { user_id: 'u1' });
    expect(await terminateConnections('u1')).toMatchObject({ status: 200, body: {} });
    expect(await Promise.all([one.waitForClose(), two.waitForClose()])).toEqual([4009, 4009]);
    for (const other of others) await other.waitForRoundTrip();
  });

  it('closes signed-in connections with subscriptions', async () => {
    const client = await connectSignedInClient({ id: 'a.b' });
    await client.subscribe('news');
    await client.subscribeWithAuth('private-a');
    expect((await terminateConnections('a%2Eb')).status).toBe(200);
    expect(await client.waitForClose()).toBe(4009);
  });

  it('accepts a user without connections', async () => {
    expect(await terminateConnections('nobody')).toMatchObject({ status: 200, body: {} });
    expect((await postSigned(server, 'users/u1', '')).status).toBe(404);
  });
});

describe('A watchlist', () => {
  beforeEach(async () => {
    server = await TestServer.start({ apps: [{ ...TEST_APP, watchlist: true }] });
  });

  const readWatchlistEvents = (client: RawClient) =>
    client
      .findReceivedEvents('pusher_internal:watchlist_events')
      .flatMap(({ data }) => (JSON.parse(String(data)) as { events: unknown[] }).events);

  it('sends the online users first, and each change afterwards', async () => {
    const onlineUser = await connectSignedInClient({ id: 'there' });
    const client = await connectSignedInClient({ id: 'u1', watchlist: ['there', 'away'] });
    await client.waitForEvent('pusher_internal:watchlist_events');
    const [first, second] = [
      await connectSignedInClient({ id: 'away' }),
      await connectSignedInClient({ id: 'away' }),
    ];
    onlineUser.socket.terminate();
    await client.waitForEvent('pusher_internal:watchlist_events', 3);
    first.socket.terminate();
    second.socket.terminate();
    await client.waitForEvent('pusher_internal:watchlist_events', 4);
    expect(readWatchlistEvents(client)).toEqual([
      { name: 'online', user_ids: ['there'] },
      { name: 'offline', user_ids: ['away'] },
      { name: 'online', user_ids: ['away'] },
      { name: 'offline', user_ids: ['there'] },
      { name: 'offline', user_ids: ['away'] },
    ]);
  });

  it('over 100 users is truncated with 4302', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `u${index}`);
    const client = await connectSignedInClient({ id: 'u1', watchlist: ids });
    expect((await client.waitForEvent('pusher:error')).data).toMatchObject({ code: 4302 });
    await connectSignedInClient({ id: 'u100' });
    await connectSignedInClient({ id: 'u99' });
    await client.waitForEvent('pusher_internal:watchlist_events', 2);
    expect(readWatchlistEvents(client).at(-1)).toEqual({ name: 'online', user_ids: ['u99'] });
  });

  it('is ignored by an app without watchlists', async () => {
    server = await TestServer.start();
    const client = await connectSignedInClient({ id: 'u1', watchlist: ['u2'] });
    await connectSignedInClient({ id: 'u2' });
    await client.waitForRoundTrip();
    expect(readWatchlistEvents(client)).toEqual([]);
  });
});

describe('An app that requires sign-in', () => {
  it('closes connections without a sign-in with 4009 and keeps the others', async () => {
    server = await TestServer.start({ apps: [{ ...TEST_APP, userAuthenticationSeconds: 1 }] });
    const [anonymous, user, subscriber] = [
      await connectClient(),
      await connectClient(),
      await connectClient(),
    ];
    await anonymous.subscribe('news');
    user.send(createSigninFrame(user, { id: 'u1' }));
    await subscriber.subscribeWithAuth('private-a');
    expect(await anonymous.waitForClose()).toBe(4009);
    for (const client of [user, subscriber]) await client.waitForRoundTrip();
  });
});

it('The server closes a client that never subscribes with 4202', async () => {
  server = await TestServer.start({ subscribeTimeoutSeconds: 1 });
  const [idle, subscriber] = [await connectClient(), await connectClient()];
  await subscriber.subscribe('news');
  expect(await idle.waitForClose()).toBe(4202);
  await subscriber.waitForRoundTrip();
});
