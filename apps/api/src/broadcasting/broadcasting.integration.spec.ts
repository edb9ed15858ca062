import Pusher from 'pusher';
import { type Account, TestApi } from '../testing/test-api';

const SOCKET_ID = '1234.5678';
/** Of the official SDK: app-key, app-secret, socket 1234.5678, private-App.Models.User.7. */
const GOLDEN_AUTH = 'app-key:1b638b08cbdbc3f41ffc10a0abbdaac14c3160319789c9b453de260b7388a680';

describe('broadcasting', () => {
  let api: TestApi;
  let seven: Account;

  beforeAll(async () => {
    api = await TestApi.start({ VITE_REVERB_PORT: '9443', VITE_REVERB_SCHEME: 'https' });
    await api.sql(`alter table users alter column id restart with 7`);
    seven = await api.signUp('seven');
  });
  afterAll(() => api.stop());

  const ask = (body: object | string, type: string) =>
    api.http(seven.token).post('/api/broadcasting/auth').type(type).send(body);

  describe('POST /broadcasting/auth', () => {
    const request = { socket_id: SOCKET_ID, channel_name: 'private-App.Models.User.7' };

    it.each(['application/x-www-form-urlencoded', 'application/json'])(
      'signs the user’s own channel, asked as %s, with exactly 200',
      async (type) => {
        const answer = await ask(request, type);
        expect(answer.status).toBe(200);
        expect(answer.body).toEqual({ auth: GOLDEN_AUTH });
      },
    );

    it('takes them in the query as well, as Laravel’s route does', async () => {
      const answer = await api.http(seven.token).get('/api/broadcasting/auth').query(request);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({ auth: GOLDEN_AUTH });
      expect(answer.headers['cache-control']).toBe('no-store');
      const signIn = await api
        .http(seven.token)
        .get('/api/broadcasting/user-auth')
        .query({ socket_id: SOCKET_ID });
      expect(Object.keys(signIn.body as object)).toEqual(['auth', 'user_data']);
    });

    it('gives what the official SDK gives', async () => {
      const pusher = new Pusher({
        appId: 'app-id',
        key: 'app-key',
        secret: 'app-secret',
        cluster: '',
      });
      const answer = await ask(
        { ...request, socket_id: '916175171.989214328' },
        'application/json',
      ).expect(200);
      expect(answer.body).toEqual(
        pusher.authorizeChannel('916175171.989214328', 'private-App.Models.User.7'),
      );
    });

    it('asks for a token', async () => {
      const answer = await api.http().post('/api/broadcasting/auth').type('form').send(request);
      expect(answer.status).toBe(401);
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
    ])('refuses the channel %j', async (channel) => {
      for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
        const answer = await ask({ socket_id: SOCKET_ID, channel_name: channel }, type).expect(403);
        expect(answer.body).toEqual({ message: 'This action is unauthorized.' });
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
    ])('refuses the socket id %j', async (socketId) => {
      await ask({ ...request, socket_id: socketId }, 'application/json').expect(403);
    });

    it.each([
      ['nothing', '', 'application/json'],
      ['a list', '[]', 'application/json'],
      ['another type', 'x', 'text/plain'],
      [
        'a field twice',
        `socket_id=1.2&socket_id=3.4&channel_name=x`,
        'application/x-www-form-urlencoded',
      ],
    ])('refuses %s', async (_, body, type) => {
      await ask(body, type).expect(403);
    });
  });

  describe('POST /broadcasting/user-auth', () => {
    const signIn = (body: object | string, type: string) =>
      api.http(seven.token).post('/api/broadcasting/user-auth').type(type).send(body);

    it.each(['application/x-www-form-urlencoded', 'application/json'])(
      'vouches for the user, asked as %s, with exactly 200',
      async (type) => {
        const answer = await signIn({ socket_id: SOCKET_ID }, type);
        expect(answer.status).toBe(200);
        const sdk = new Pusher({
          appId: 'app-id',
          key: 'app-key',
          secret: 'app-secret',
          cluster: '',
        });
        expect(answer.body).toEqual(
          sdk.authenticateUser(SOCKET_ID, { id: '7', user_info: { name: 'seven' } }),
        );
      },
    );

    it('asks for a token', async () => {
      const answer = await api
        .http()
        .post('/api/broadcasting/user-auth')
        .type('form')
        .send({ socket_id: SOCKET_ID });
      expect(answer.status).toBe(401);
    });

    it.each(['', '1234', '1234.5678::user::{}', ' 1.2', '1.2\n', 1.5, null, [], {}])(
      'refuses the socket id %j',
      async (socketId) => {
        const answer = await signIn({ socket_id: socketId }, 'application/json').expect(403);
        expect(answer.body).toEqual({ message: 'This action is unauthorized.' });
      },
    );

    it('refuses a request without a body', async () => {
      await signIn('', 'application/json').expect(403);
    });
  });

  it('lets pages of allowed origins say which connection their requests belong to', async () => {
    const preflight = await api
      .http()
      .options('/api/gift-finder/search')
      .set('Origin', 'http://localhost:5173')
      .set('Access-Control-Request-Method', 'POST')
      .set('Access-Control-Request-Headers', 'authorization,content-type,x-socket-id');
    expect(preflight.headers['access-control-allow-headers']).toContain('x-socket-id');
  });

  describe('GET /broadcasting/config', () => {
    it('tells everybody where the WebSocket is; the host is the one of the page by default', async () => {
      const answer = await api
        .http()
        .get('/api/broadcasting/config')
        .set('Host', 'gifts.example:9090')
        .expect(200);
      expect(answer.body).toEqual({
        key: 'app-key',
        wsHost: 'gifts.example',
        wsPort: 9443,
        wssPort: 9443,
        wsPath: '',
        forceTLS: true,
      });
    });

    it('does not repeat a host that is none', async () => {
      const answer = await api
        .http()
        .get('/api/broadcasting/config')
        .set('Host', "x; script-src 'unsafe-inline'");
      expect(answer.body).toMatchObject({ wsHost: 'localhost' });
      expect(answer.headers['content-security-policy']).not.toContain("script-src 'unsafe-inline'");
    });
  });
});

describe('broadcasting with a master key', () => {
  it('gives a user the secret of his own encrypted channel, and of no other', async () => {
    const masterKey = Buffer.alloc(32, 7).toString('base64');
    const api = await TestApi.start({ BROADCAST_ENCRYPTION_MASTER_KEY: masterKey });
    const { token, id } = await api.signUp();
    const ask = (channel: string) =>
      api
        .http(token)
        .post('/api/broadcasting/auth')
        .type('form')
        .send({ socket_id: SOCKET_ID, channel_name: channel });
    const own = `private-encrypted-App.Models.User.${id}`;
    const answer = await ask(own).expect(200);
    await ask(`private-encrypted-App.Models.User.${id + 1}`).expect(403);
    await ask(`presence-App.Models.User.${id}`).expect(403);
    await api.stop();
    const sdk = new Pusher({
      appId: 'app-id',
      key: 'app-key',
      secret: 'app-secret',
      cluster: '',
      encryptionMasterKeyBase64: masterKey,
    });
    expect(answer.body).toEqual(sdk.authorizeChannel(SOCKET_ID, own));
  });
});

describe('broadcasting by Pusher', () => {
  it('tells browsers the address of the cluster, and signs with the credentials there', async () => {
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

describe('broadcasting with a host of its own', () => {
  it('tells the configured host', async () => {
    const api = await TestApi.start({ VITE_REVERB_HOST: 'ws.example', VITE_REVERB_PORT: '6001' });
    const answer = await api.http().get('/api/broadcasting/config').expect(200);
    await api.stop();
    expect(answer.body).toEqual({
      key: 'app-key',
      wsHost: 'ws.example',
      wsPort: 6001,
      wssPort: 6001,
      wsPath: '',
      forceTLS: false,
    });
    expect(answer.headers['content-security-policy']).toContain(
      "connect-src 'self' ws://ws.example:6001;",
    );
  });
});
