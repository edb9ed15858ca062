import Pusher from 'pusher';
import { type TestAccount, TestApi } from '../testing/test-api';

const SOCKET_ID = '1234.5678';
/** Signature computed by the official SDK for app-key, app-secret, 1234.5678 and private-App.Models.User.7. */
const GOLDEN_AUTH = 'app-key:1b638b08cbdbc3f41ffc10a0abbdaac14c3160319789c9b453de260b7388a680';

describe('Broadcasting', () => {
  let api: TestApi;
  let seven: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start({ VITE_REVERB_PORT: '9443', VITE_REVERB_SCHEME: 'https' });
    await api.sql(`alter table users alter column id restart with 7`);
    seven = await api.signUp('seven');
  });
  afterAll(() => api.stop());

  const requestAuth = (body: object | string, type: string) =>
    api.http(seven.token).post('/api/broadcasting/auth').type(type).send(body);

  describe('POST /broadcasting/auth', () => {
    const request = { socket_id: SOCKET_ID, channel_name: 'private-App.Models.User.7' };

    it.each(['application/x-www-form-urlencoded', 'application/json'])(
      'signs the user’s own channel for a request in %s, with status 200',
      async (type) => {
        const response = await requestAuth(request, type);
        expect(response.status).toBe(200);
        expect(response.body).toEqual({ auth: GOLDEN_AUTH });
      },
    );

    it('also reads the fields from the query, like Laravel’s route', async () => {
      const response = await api.http(seven.token).get('/api/broadcasting/auth').query(request);
      expect(response.status).toBe(200);
      expect(response.body).toEqual({ auth: GOLDEN_AUTH });
      expect(response.headers['cache-control']).toBe('no-store');
      const signIn = await api
        .http(seven.token)
        .get('/api/broadcasting/user-auth')
        .query({ socket_id: SOCKET_ID });
      expect(Object.keys(signIn.body as object)).toEqual(['auth', 'user_data']);
    });

    it('returns the same signature as the official SDK', async () => {
      const pusher = new Pusher({
        appId: 'app-id',
        key: 'app-key',
        secret: 'app-secret',
        cluster: '',
      });
      const response = await requestAuth(
        { ...request, socket_id: '916175171.989214328' },
        'application/json',
      ).expect(200);
      expect(response.body).toEqual(
        pusher.authorizeChannel('916175171.989214328', 'private-App.Models.User.7'),
      );
    });

    it('requires a token', async () => {
      const response = await api.http().post('/api/broadcasting/auth').type('form').send(request);
      expect(response.status).toBe(401);
    });

    it.each([
      'private-App.Models.User.8',
      'private-App.Models.User.07',
      'private-App.Models.User.7.0',
      'private-App.Models.User.7.1',
      'private-App.Models.User.',
      'private-App.Models.User.7 ',
      'private-App.Models.User.7\n',
      'private-AppXModelsXUser.7',
      'private-Other.7',
      'private-private-App.Models.User.7',
      'private-encrypted-App.Models.User.7',
      'private-cache-App.Models.User.7',
      'presence-App.Models.User.7',
      'Private-App.Models.User.7',
      'App.Models.User.7',
      `private-App.Models.User.${'7'.repeat(200)}`,
      '',
    ])('rejects the channel %j', async (channel) => {
      for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
        const response = await requestAuth(
          { socket_id: SOCKET_ID, channel_name: channel },
          type,
        ).expect(403);
        expect(response.body).toEqual({ message: 'This action is unauthorized.' });
      }
    });

    it.each([
      '',
      '1234',
      '1234.5678:private-x',
      '1.2.3',
      'a.b',
      ' 1.2',
      '1.2\n',
      1.5,
      null,
      [],
      {},
    ])('rejects the socket id %j', async (socketId) => {
      await requestAuth({ ...request, socket_id: socketId }, 'application/json').expect(403);
    });

    it.each([
      ['an empty body', '', 'application/json'],
      ['a list as body', '[]', 'application/json'],
      ['a body of another media type', 'x', 'text/plain'],
      [
        'a field twice',
        `socket_id=1.2&socket_id=3.4&channel_name=x`,
        'application/x-www-form-urlencoded',
      ],
    ])('rejects %s', async (_, body, type) => {
      await requestAuth(body, type).expect(403);
    });
  });

  describe('POST /broadcasting/user-auth', () => {
    const signIn = (body: object | string, type: string) =>
      api.http(seven.token).post('/api/broadcasting/user-auth').type(type).send(body);

    it.each(['application/x-www-form-urlencoded', 'application/json'])(
      'returns the signed user data for a request in %s, with status 200',
      async (type) => {
        const response = await signIn({ socket_id: SOCKET_ID }, type);
        expect(response.status).toBe(200);
        const sdk = new Pusher({
          appId: 'app-id',
          key: 'app-key',
          secret: 'app-secret',
          cluster: '',
        });
        expect(response.body).toEqual(
          sdk.authenticateUser(SOCKET_ID, { id: '7', user_info: { name: 'seven' } }),
        );
      },
    );

    it('requires a token', async () => {
      const response = await api
        .http()
        .post('/api/broadcasting/user-auth')
        .type('form')
        .send({ socket_id: SOCKET_ID });
      expect(response.status).toBe(401);
    });

    it.each(['', '1234', '1234.5678::user::{}', ' 1.2', '1.2\n', 1.5, null, [], {}])(
      'rejects the socket id %j',
      async (socketId) => {
        const response = await signIn({ socket_id: socketId }, 'application/json').expect(403);
        expect(response.body).toEqual({ message: 'This action is unauthorized.' });
      },
    );

    it('rejects a request without a body', async () => {
      await signIn('', 'application/json').expect(403);
    });
  });

  it('allows the header X-Socket-ID from allowed origins', async () => {
    const preflight = await api
      .http()
      .options('/api/gift-finder/search')
      .set('Origin', 'http://localhost:5173')
      .set('Access-Control-Request-Method', 'POST')
      .set('Access-Control-Request-Headers', 'authorization,content-type,x-socket-id');
    expect(preflight.headers['access-control-allow-headers']).toContain('x-socket-id');
  });

  describe('GET /broadcasting/config', () => {
    it('returns the address of the WebSocket server, by default with the host of the request', async () => {
      const response = await api
        .http()
        .get('/api/broadcasting/config')
        .set('Host', 'gifts.example:9090')
        .expect(200);
      expect(response.body).toEqual({
        key: 'app-key',
        wsHost: 'gifts.example',
        wsPort: 9443,
        wssPort: 9443,
        wsPath: '',
        forceTLS: true,
      });
    });

    it('does not return a malformed host', async () => {
      const response = await api
        .http()
        .get('/api/broadcasting/config')
        .set('Host', "x; script-src 'unsafe-inline'");
      expect(response.body).toMatchObject({ wsHost: 'localhost' });
      expect(response.headers['content-security-policy']).not.toContain(
        "script-src 'unsafe-inline'",
      );
    });
  });
});

describe('Broadcasting with a master key', () => {
  it('returns the shared secret of the user’s own encrypted channel only', async () => {
    const masterKey = Buffer.alloc(32, 7).toString('base64');
    const api = await TestApi.start({ BROADCAST_ENCRYPTION_MASTER_KEY: masterKey });
    const { token, id } = await api.signUp();
    const requestAuth = (channel: string) =>
      api
        .http(token)
        .post('/api/broadcasting/auth')
        .type('form')
        .send({ socket_id: SOCKET_ID, channel_name: channel });
    const own = `private-encrypted-App.Models.User.${id}`;
    const response = await requestAuth(own).expect(200);
    await requestAuth(`private-encrypted-App.Models.User.${id + 1}`).expect(403);
    await requestAuth(`presence-App.Models.User.${id}`).expect(403);
    await api.stop();
    const sdk = new Pusher({
      appId: 'app-id',
      key: 'app-key',
      secret: 'app-secret',
      cluster: '',
      encryptionMasterKeyBase64: masterKey,
    });
    expect(response.body).toEqual(sdk.authorizeChannel(SOCKET_ID, own));
  });
});

describe('Broadcasting by Pusher', () => {
  it('returns the address of the Pusher cluster and signs with its credentials', async () => {
    const api = await TestApi.start({
      BROADCAST_CONNECTION: 'pusher',
      PUSHER_APP_ID: '99',
      PUSHER_APP_KEY: 'pusher-key',
      PUSHER_APP_SECRET: 'pusher-secret',
      PUSHER_APP_CLUSTER: 'eu',
    });
    const config = await api.http().get('/api/broadcasting/config').expect(200);
    const { token, id } = await api.signUp();
    const auth = await api
      .http(token)
      .post('/api/broadcasting/auth')
      .send({ socket_id: SOCKET_ID, channel_name: `private-App.Models.User.${id}` })
      .expect(200);
    await api.stop();
    expect(config.body).toMatchObject({
      key: 'pusher-key',
      wsHost: 'ws-eu.pusher.com',
      wssPort: 443,
      forceTLS: true,
    });
    expect((auth.body as { auth: string }).auth).toMatch(/^pusher-key:/);
    expect(config.headers['content-security-policy']).toContain('wss://ws-eu.pusher.com:443');
  });
});

describe('Broadcasting with a configured host', () => {
  it('returns the configured host', async () => {
    const api = await TestApi.start({ VITE_REVERB_HOST: 'ws.example', VITE_REVERB_PORT: '6001' });
    const response = await api.http().get('/api/broadcasting/config').expect(200);
    await api.stop();
    expect(response.body).toEqual({
      key: 'app-key',
      wsHost: 'ws.example',
      wsPort: 6001,
      wssPort: 6001,
      wsPath: '',
      forceTLS: false,
    });
    expect(response.headers['content-security-policy']).toContain(
      "connect-src 'self' ws://ws.example:6001;",
    );
  });
});
