import Pusher from 'pusher';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

let server: TestServer;
let sdk: Pusher;

beforeEach(async () => {
  server = await TestServer.start();
  sdk = new Pusher({
    appId: TEST_APP.id,
    key: TEST_APP.key,
    secret: TEST_APP.secret,
    host: '127.0.0.1',
    port: String(server.port),
    encryptionMasterKeyBase64: Buffer.alloc(32, 7).toString('base64'),
  });
});
afterEach(() => TestServer.stopAll());

/** Connects a client and subscribes it to the channels with signatures of the SDK. */
async function connectSubscriber(...channels: string[]): Promise<RawClient> {
  const client = await RawClient.connect(server);
  for (const channel of channels) {
    const { auth } = sdk.authorizeChannel(client.socketId, channel);
    await client.subscribe(channel, auth);
  }
  return client;
}

/** Tests with the unmodified server SDK for Node.js, `pusher` 5.3. */
describe('The pusher SDK', () => {
  it('authorizes private channels and triggers events', async () => {
    const client = await connectSubscriber('private-a', 'private-b');
    const response = await sdk.trigger(['private-a', 'private-b'], 'posted', { text: 'ü' });
    expect(response.status).toBe(200);
    await client.waitForRoundTrip();
    expect(client.findReceivedEvents('posted')).toEqual([
      { event: 'posted', channel: 'private-a', data: '{"text":"ü"}' },
      { event: 'posted', channel: 'private-b', data: '{"text":"ü"}' },
    ]);
  });

  it('excludes the socket that caused an event', async () => {
    const [excludedClient, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    await sdk.trigger('private-a', 'posted', {}, { socket_id: excludedClient.socketId });
    await Promise.all([excludedClient.waitForRoundTrip(), other.waitForRoundTrip()]);
    expect(excludedClient.findReceivedEvents('posted')).toEqual([]);
    expect(other.findReceivedEvents('posted')).toHaveLength(1);
  });

  it('triggers batches with an excluded socket per event', async () => {
    const [excludedClient, other] = [
      await connectSubscriber('private-a'),
      await connectSubscriber('private-a'),
    ];
    const response = await sdk.triggerBatch([
      { channel: 'private-a', name: 'posted', data: { n: 1 }, socket_id: excludedClient.socketId },
      { channel: 'private-a', name: 'posted', data: { n: 2 } },
    ]);
    expect(response.status).toBe(200);
    await Promise.all([excludedClient.waitForRoundTrip(), other.waitForRoundTrip()]);
    expect(excludedClient.findReceivedEvents('posted').map(({ data }) => data)).toEqual([
      '{"n":2}',
    ]);
    expect(other.findReceivedEvents('posted').map(({ data }) => data)).toEqual([
      '{"n":1}',
      '{"n":2}',
    ]);
  });

  it('sends encrypted events that arrive unchanged', async () => {
    const client = await connectSubscriber('private-encrypted-orders.1');
    await sdk.trigger('private-encrypted-orders.1', 'posted', { secret: 'gift' });
    const { data } = await client.waitForEvent('posted');
    expect(JSON.parse(String(data))).toEqual({
      nonce: expect.stringMatching(/./) as string,
      ciphertext: expect.stringMatching(/./) as string,
    });
    expect(data).not.toContain('gift');
  });

  it('receives the reason of a rejected request', async () => {
    const sdkWithWrongSecret = new Pusher({
      appId: TEST_APP.id,
      key: TEST_APP.key,
      secret: 'wrong',
      host: '127.0.0.1',
      port: String(server.port),
    });
    await expect(sdkWithWrongSecret.trigger('news', 'posted', {})).rejects.toMatchObject({
      status: 401,
      body: '{"error":"auth_signature is invalid"}',
    });
  });

  it('authorizes presence channels and fetches their users', async () => {
    const client = await RawClient.connect(server);
    const member = { user_id: 'u1', user_info: { name: 'Ana' } };
    const { auth, channel_data } = sdk.authorizeChannel(client.socketId, 'presence-a', member);
    await client.subscribe('presence-a', auth, channel_data);
    const getJson = async (path: string, params: Record<string, string> = {}) =>
      (await sdk.get({ path, params })).json() as Promise<unknown>;
    expect(await getJson('/channels/presence-a/users')).toEqual({ users: [{ id: 'u1' }] });
    const params = { filter_by_prefix: 'presence-', info: 'user_count' };
    expect(await getJson('/channels', params)).toEqual({
      channels: { 'presence-a': { user_count: 1 } },
    });
    expect(await getJson('/channels/presence-a')).toEqual({ occupied: true });
    const response = await sdk.trigger('presence-a', 'posted', {}, { info: 'user_count' });
    expect(await response.json()).toEqual({ channels: { 'presence-a': { user_count: 1 } } });
  });

  it('terminates connections that it has bound, without a sign-in', async () => {
    const client = await RawClient.connect(server);
    // The SDK declares a string but passes the value to JSON.stringify().
    const body = { socket_id: client.socketId } as unknown as string;
    await sdk.post({ path: '/users/u1/bind_connection', body });
    await client.subscribeWithAuth('private-a');
    await sdk.terminateUserConnections('u1');
    expect(await client.waitForClose()).toBe(4009);
  });

  it('signs users in, reaches them and terminates their connections', async () => {
    const client = await RawClient.connect(server);
    const data = sdk.authenticateUser(client.socketId, { id: 'u1' });
    client.send({ event: 'pusher:signin', data });
    await client.waitForEvent('pusher:signin_success');
    await client.subscribe('#server-to-user-u1');
    await sdk.sendToUser('u1', 'posted', { n: 1 });
    expect(await client.waitForEvent('posted')).toMatchObject({ data: '{"n":1}' });
    await sdk.terminateUserConnections('u1');
    expect(await client.waitForClose()).toBe(4009);
  });
});
