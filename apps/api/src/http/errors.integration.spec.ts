import { type TestAccount, TestApi } from '../testing/test-api';

const ORIGIN = 'http://localhost:5173';

describe('Error responses', () => {
  let api: TestApi;
  let account: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start();
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  it('name the route that does not exist', async () => {
    const response = await api.http().get('/api/no/such?query=1').expect(404);
    expect(response.body).toEqual({ message: 'The route api/no/such could not be found.' });
  });

  it('list the allowed methods of the route', async () => {
    const response = await api.http().put('/api/gift-finder/searches/1').expect(405);
    expect(response.headers['allow']).toBe('GET, HEAD');
    expect(response.body).toEqual({
      message:
        'The PUT method is not supported for route api/gift-finder/searches/1. Supported methods: GET, HEAD.',
    });
    const both = await api.http().patch('/api/notifications').expect(405);
    expect(both.headers['allow']).toBe('GET, HEAD, DELETE');
  });

  it.each([
    ['malformed JSON', '{"nickname":', 400],
    ['JSON that is not an object', '"text"', 400],
    ['a null byte', '{"nickname":"a\0"}', 400],
    ['deep nesting', `{"nickname":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 422],
    ['an oversize body', `{"nickname":"${'x'.repeat(70_000)}"}`, 413],
    ['__proto__', '{"__proto__":{"nickname":"abc"}}', 422],
  ])('to %s contain a message and no details', async (_, body, status) => {
    const response = await api
      .http()
      .post('/api/auth/check-nickname')
      .type('json')
      .send(body)
      .expect(status);
    expect(Object.keys(response.body as object)).toEqual(
      status === 422 ? ['message', 'errors'] : ['message'],
    );
    expect((response.body as { message: unknown }).message).toEqual(expect.any(String));
  });

  it('to an unknown charset or encoding have status 415', async () => {
    const createRequest = () => api.http().post('/api/auth/check-nickname');
    await createRequest().set('Content-Type', 'application/json; charset=x').send('{}').expect(415);
    await createRequest().type('json').set('Content-Encoding', 'x').send('{}').expect(415);
  });

  it('to a malformed percent-encoding have status 400', async () => {
    await api.http(account.token).get('/api/gift-finder/searches/%E0%A4%A').expect(400);
  });

  it('are not sent to an OPTIONS that is no preflight, which gets the allowed methods', async () => {
    const response = await api.http().options('/api/notifications').expect(204);
    expect(response.headers['allow']).toBe('GET, HEAD, DELETE, OPTIONS');
  });

  it('outside of /api have the same shape', async () => {
    const missing = await api.http().post('/login').expect(404);
    const wrong = await api.http().delete('/up').expect(405);
    const malformed = await api.http().post('/up').type('json').send('{').expect(400);
    expect(missing.body).toEqual({ message: 'The route login could not be found.' });
    expect(wrong.headers['allow']).toBe('GET, HEAD');
    expect(Object.keys(malformed.body as object)).toEqual(['message']);
  });

  it('to an internal error reveal nothing about it', async () => {
    await api.sql(`alter table users rename to users_away`);
    const response = await api.http(account.token).get('/api/init').expect(500);
    await api.sql(`alter table users_away rename to users`);
    expect(response.body).toEqual({ message: 'Server Error' });
  });

  it('stop after the database connections were terminated', async () => {
    await api.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await api.sql(`select pg_terminate_backend(pg_backend_pid())`).catch(() => undefined);
    await api.http(account.token).get('/api/init').expect(200);
  });

  describe('to other origins', () => {
    it.each([
      ['200', 'get', '/up', 200],
      ['401', 'get', '/api/init', 401],
      ['404', 'get', '/api/nowhere', 404],
      ['405', 'put', '/api/init', 405],
      ['422', 'post', '/api/auth/login', 422],
    ] as const)('have CORS headers on %s', async (_, method, path, status) => {
      const response = await api.http()[method](path).set('Origin', ORIGIN).expect(status);
      expect(response.headers['access-control-allow-origin']).toBe(ORIGIN);
    });

    it('have CORS headers on a body that is too large', async () => {
      const response = await api
        .http()
        .post('/api/auth/login')
        .set('Origin', ORIGIN)
        .send({ nickname: 'x'.repeat(70_000) })
        .expect(413);
      expect(response.headers['access-control-allow-origin']).toBe(ORIGIN);
    });

    it('have no CORS headers for an origin that is not allowed', async () => {
      const response = await api.http().get('/up').set('Origin', 'http://evil.example').expect(200);
      expect(response.headers['access-control-allow-origin']).toBeUndefined();
    });

    it('are not sent to a preflight without a token', async () => {
      const response = await api
        .http()
        .options('/api/notifications/x')
        .set('Origin', ORIGIN)
        .set('Access-Control-Request-Method', 'DELETE')
        .set('Access-Control-Request-Headers', 'authorization,content-type')
        .expect(204);
      expect(response.headers['access-control-allow-origin']).toBe(ORIGIN);
      expect(response.headers['access-control-allow-methods']).toContain('DELETE');
      expect(response.headers['access-control-allow-headers']).toBe('authorization,content-type');
    });
  });
});

describe('Error responses with APP_DEBUG', () => {
  it('contain the exception and its trace, except 401 and 422', async () => {
    const api = await TestApi.start({ APP_DEBUG: 'true' });
    const missing = await api.http().get('/api/nowhere').expect(404);
    const unauthenticated = await api.http().get('/api/init').expect(401);
    const invalid = await api.http().post('/api/auth/login').expect(422);
    await api.stop();
    expect(missing.body).toEqual({
      message: 'The route api/nowhere could not be found.',
      exception: 'NotFoundException',
      trace: expect.arrayContaining([expect.stringMatching(/^at /)]),
    });
    expect(unauthenticated.body).toEqual({ message: 'Unauthenticated.' });
    expect(Object.keys(invalid.body as object)).toEqual(['message', 'errors']);
  });
});
