import { until } from '@giftspire/testing';
import {
  createChannelAuth,
  buildSignedRequestPath,
  createUserAuth,
} from '@giftspire/pusher-protocol';
import Pusher from 'pusher-js';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { sendRawRequest } from './support/send-raw-request';
import { TEST_APP, TestServer } from './support/test-server';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => TestServer.stopAll());

const bindConnection = (socketId: string, userId: string, token_id?: unknown) =>
  postSigned(server, `users/${userId}/bind_connection`, { socket_id: socketId, token_id });

const terminateConnections = (userId: string, selection: object = {}) =>
  postSigned(server, `users/${userId}/terminate_connections`, selection);

/** Connects a client, binds it to the user and token, and subscribes it to the user's private channel. */
async function connectBoundClient(userId: string, tokenId?: string): Promise<RawClient> {
  const client = await RawClient.connect(server);
  expect(await bindConnection(client.socketId, userId, tokenId)).toMatchObject({
    status: 200,
    body: {},
  });
  await client.subscribeWithAuth(`private-user.${userId}`);
  return client;
}

const publishTo = (userId: string) =>
  postSigned(server, 'events', { name: 'posted', data: '{}', channel: `private-user.${userId}` });

/** Returns a signed POST request as raw HTTP text. */
function createSignedPostText(call: string, content: object, headers = ''): string {
  const body = JSON.stringify(content);
  const path = buildSignedRequestPath({
    credentials: TEST_APP,
    method: 'POST',
    path: `/apps/${TEST_APP.id}/${call}`,
    body,
    timestampSeconds: Math.floor(Date.now() / 1000),
  });
  return `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n${headers}\r\n${body}`;
}

/** Asserts that the clients are connected and that the server responds to them. */
async function expectAllConnected(...clients: RawClient[]): Promise<void> {
  for (const client of clients) {
    await client.waitForRoundTrip();
    expect(client.closeCode).toBeUndefined();
  }
}

describe('POST /apps/{id}/users/{user}/bind_connection', () => {
  it('responds 404 when the connection does not exist', async () => {
    const gone = await RawClient.connect(server);
    const { socketId } = gone;
    gone.socket.terminate();
    await until('the connection is closed', () => server.connectionCount === 0);
    for (const id of [socketId, '1.2'])
      expect(await bindConnection(id, 'u1', 't1')).toMatchObject({
        status: 404,
        body: { error: 'no connection with this socket_id is open' },
      });
  });

  it('does not bind the connection of another app', async () => {
    const other = { id: 'other', key: 'other-key', secret: 'other-secret' };
    server = await TestServer.start({ apps: [TEST_APP, other] });
    const client = await RawClient.connect(server, { pathAndQuery: '/app/other-key?protocol=7' });
    expect((await bindConnection(client.socketId, 'u1')).status).toBe(404);
  });

  it.each([
    ['no socket_id', { token_id: '1' }],
    ['a malformed socket_id', { socket_id: '1', token_id: '1' }],
    ['an empty token_id', { socket_id: '1.2', token_id: '' }],
    ['a token_id that is a list', { socket_id: '1.2', token_id: ['1'] }],
    ['a token_id that is no whole number', { socket_id: '1.2', token_id: 1.5 }],
    ['a time that is text', { socket_id: '1.2', expires_at: '2030-01-01' }],
    ['a token_id of 201 characters', { socket_id: '1.2', token_id: 't'.repeat(201) }],
  ])('responds 400 to %s', async (_description, body) => {
    const answer = await postSigned(server, 'users/u1/bind_connection', body);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.any(String) as string } });
  });

  it('requires a signature', async () => {
    const answer = await fetch(`${server.httpUrl}/apps/${TEST_APP.id}/users/u1/bind_connection`, {
      method: 'POST',
      body: '{"socket_id":"1.2"}',
    });
    expect(answer.status).toBe(401);
  });
});

describe('POST /apps/{id}/users/{user}/terminate_connections', () => {
  it('closes connections bound to the user with 4009, without a sign-in', async () => {
    const [phone, laptop] = [await connectBoundClient('u1', 't1'), await connectBoundClient('u1')];
    const other = await connectBoundClient('u2', 't1');
    expect(await terminateConnections('u1')).toMatchObject({ status: 200, body: {} });
    expect(await Promise.all([phone.waitForClose(), laptop.waitForClose()])).toEqual([4009, 4009]);
    await expectAllConnected(other);
  });

  it('closes a bound and signed-in connection once', async () => {
    const client = await connectBoundClient('u1', 't1');
    const user_data = '{"id":"u1"}';
    const auth = createUserAuth(TEST_APP, client.socketId, user_data);
    client.send({ event: 'pusher:signin', data: { auth, user_data } });
    await client.waitForEvent('pusher:signin_success');
    await terminateConnections('u1');
    expect(await client.waitForClose()).toBe(4009);
  });

  it('lets the user connect again', async () => {
    const client = await connectBoundClient('u1', 't1');
    await terminateConnections('u1');
    await client.waitForClose();
    await expectAllConnected(await connectBoundClient('u1', 't1'));
  });

  it('closes only connections bound to the given tokens', async () => {
    const [one, two, three] = [
      await connectBoundClient('u1', '1'),
      await connectBoundClient('u1', '2'),
      await connectBoundClient('u1'),
    ];
    const namesake = await connectBoundClient('u2', '1');
    expect(await terminateConnections('u1', { token_ids: [1] })).toMatchObject({
      status: 200,
      body: {},
    });
    expect(await one.waitForClose()).toBe(4009);
    await expectAllConnected(two, three, namesake);
  });

  it('closes all connections except those bound to the excepted token', async () => {
    const [kept, other, unknown] = [
      await connectBoundClient('u1', 't1'),
      await connectBoundClient('u1', 't2'),
      await connectBoundClient('u1'),
    ];
    await terminateConnections('u1', { except_token_id: 't1' });
    expect(await Promise.all([other.waitForClose(), unknown.waitForClose()])).toEqual([4009, 4009]);
    await expectAllConnected(kept);
  });

  it.each([
    ['no tokens', { token_ids: [] }],
    ['a token that is no list', { token_ids: 't1' }],
    ['null', { token_ids: null }],
    ['a token that is no text', { token_ids: [{}] }],
    ['1,001 tokens', { token_ids: Array.from({ length: 1_001 }, () => 't1') }],
    ['an empty excepted token', { except_token_id: '' }],
    ['both', { token_ids: ['t1'], except_token_id: 't2' }],
  ])('responds 400 to %s and closes no connection', async (_description, selection) => {
    const client = await connectBoundClient('u1', 't1');
    expect((await terminateConnections('u1', selection)).status).toBe(400);
    await expectAllConnected(client);
  });

  it('keeps the last token of each user of a connection', async () => {
    const client = await connectBoundClient('u1', 't1');
    await bindConnection(client.socketId, 'u1', 't2');
    await bindConnection(client.socketId, 'u2', 't3');
    await terminateConnections('u1', { token_ids: ['t1'] });
    await expectAllConnected(client);
    await terminateConnections('u2', { token_ids: ['t3'] });
    expect(await client.waitForClose()).toBe(4009);
  });
});

describe('A revoked token', () => {
  it('rejects a late binding with 409 and closes the connection', async () => {
    const client = await RawClient.connect(server);
    await client.subscribeWithAuth('private-user.u1');
    await terminateConnections('u1', { token_ids: ['t1'] });
    expect(await bindConnection(client.socketId, 'u1', 't1')).toMatchObject({
      status: 409,
      body: { error: 'the token was revoked' },
    });
    expect(await client.waitForClose()).toBe(4009);
  });

  it('does not affect other tokens of the user', async () => {
    await terminateConnections('u1', { token_ids: ['t1'] });
    await expectAllConnected(await connectBoundClient('u1', 't2'));
  });
});

describe('An expired token', () => {
  const readNowSeconds = () => Math.floor(Date.now() / 1000);

  /** Connects a client and binds it to a token that expires at this Unix time in seconds. */
  const connectWithExpiry = async (expires_at: number) => {
    const client = await RawClient.connect(server);
    const body = { socket_id: client.socketId, token_id: 't1', expires_at };
    expect((await postSigned(server, 'users/u1/bind_connection', body)).status).toBe(200);
    await client.subscribeWithAuth('private-user.u1');
    return client;
  };

  it('closes its connections and no others', async () => {
    const [expiring, withoutExpiry] = [
      await connectWithExpiry(readNowSeconds() + 1),
      await connectBoundClient('u1', 't2'),
    ];
    const later = await connectWithExpiry(readNowSeconds() + 3_600);
    expect(await expiring.waitForClose()).toBe(4009);
    await expectAllConnected(withoutExpiry, later);
  });
});

describe('An event', () => {
  it('published after the revocation response reaches no revoked connection', async () => {
    const [revoked, other] = [
      await connectBoundClient('u1', 't1'),
      await RawClient.connect(server),
    ];
    await other.subscribeWithAuth('private-user.u1');
    // The client does not reply to close frames, so its socket stays open until the server destroys it.
    revoked.socket.close = () => undefined;
    await terminateConnections('u1', { token_ids: ['t1'] });
    await publishTo('u1');
    await other.waitForEvent('posted');
    await revoked.waitForClose();
    expect(revoked.findReceivedEvents('posted')).toEqual([]);
  });

  it('waiting in the write queue is not written to a revoked connection', async () => {
    const [revoked, other] = [
      await connectBoundClient('u1', 't1'),
      await RawClient.connect(server),
    ];
    await other.subscribeWithAuth('private-user.u1');
    const event = { name: 'posted', data: '{}', channel: 'private-user.u1' };
    // One packet, so that the server processes all three requests before it writes to a socket.
    await sendRawRequest(
      server,
      createSignedPostText('events', event) +
        createSignedPostText('users/u1/terminate_connections', { token_ids: ['t1'] }) +
        createSignedPostText('events', event, 'Connection: close\r\n'),
    );
    await other.waitForEvent('posted', 2);
    expect(await revoked.waitForClose()).toBe(4009);
    expect(revoked.findReceivedEvents('posted')).toEqual([]);
  });
});

describe('pusher-js', () => {
  it('is closed with 4009, does not reconnect and receives no further event', async () => {
    const states: string[] = [];
    const received: unknown[] = [];
    const pusher = new Pusher(TEST_APP.key, {
      cluster: '',
      wsHost: '127.0.0.1',
      wsPort: server.port,
      forceTLS: false,
      enabledTransports: ['ws'],
      channelAuthorization: {
        transport: 'ajax',
        endpoint: '',
        customHandler: ({ socketId, channelName }, callback) => {
          void bindConnection(socketId, 'u1', 't1').then(() =>
            callback(null, { auth: createChannelAuth(TEST_APP, socketId, channelName) }),
          );
        },
      },
    });
    pusher.connection.bind('state_change', ({ current }: { current: string }) =>
      states.push(current),
    );
    const errors: unknown[] = [];
    pusher.connection.bind('error', (error: unknown) => errors.push(error));
    const channel = pusher.subscribe('private-user.u1').bind('posted', () => received.push(1));
    await until('the channel is subscribed', () => channel.subscribed);
    await publishTo('u1');
    await until('an event is received', () => received.length === 1);
    await terminateConnections('u1', { token_ids: ['t1'] });
    await until('the client is disconnected', () => states.at(-1) === 'disconnected');
    await publishTo('u1');
    expect(server.connectionCount).toBe(0);
    expect(JSON.stringify(errors)).toContain('4009');
    expect(received).toHaveLength(1);
    pusher.disconnect();
  });
});
