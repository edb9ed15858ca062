import { type Account, TestApi } from '../testing/test-api';

const ORIGIN = 'http://localhost:5173';

describe('errors', () => {
  let api: TestApi;
  let account: Account;

  beforeAll(async () => {
    api = await TestApi.start();
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  it('names the route that does not exist', async () => {
    const answer = await api.http().get('/api/no/such?query=1').expect(404);
    expect(answer.body).toEqual({ message: 'The route api/no/such could not be found.' });
  });

  it('names the methods that are possible', async () => {
    const answer = await api.http().put('/api/gift-finder/searches/1').expect(405);
    expect(answer.headers['allow']).toBe('GET, HEAD');
    expect(answer.body).toEqual({
      message:
        'The PUT method is not supported for route api/gift-finder/searches/1. Supported methods: GET, HEAD.',
    });
    const both = await api.http().patch('/api/notifications').expect(405);
    expect(both.headers['allow']).toBe('GET, HEAD, DELETE');
  });

  it.each([
    ['malformed JSON', '{"nickname":', 400],
    ['JSON that is no object', '"text"', 400],
    ['a null byte', '{"nickname":"a\0"}', 400],
    ['deep nesting', `{"nickname":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 422],
    ['an oversize body', `{"nickname":"${'x'.repeat(70_000)}"}`, 413],
    ['__proto__', '{"__proto__":{"nickname":"abc"}}', 422],
  ])('answers %s with a message and nothing else', async (_, body, status) => {
    const answer = await api
      .http()
      .post('/api/auth/check-nickname')
      .type('json')
      .send(body)
      .expect(status);
    expect(Object.keys(answer.body as object)).toEqual(
      status === 422 ? ['message', 'errors'] : ['message'],
    );
    expect((answer.body as { message: unknown }).message).toEqual(expect.any(String));
  });

  it('answers an unknown charset and encoding with 415', async () => {
    const call = () => api.http().post('/api/auth/check-nickname');
    await call().set('Content-Type', 'application/json; charset=x').send('{}').expect(415);
    await call().type('json').set('Content-Encoding', 'x').send('{}').expect(415);
  });

  it('answers a broken percent encoding with 400', async () => {
    await api.http(account.token).get('/api/gift-finder/searches/%E0%A4%A').expect(400);
  });

  it('names the methods to an OPTIONS that is no preflight', async () => {
    const answer = await api.http().options('/api/notifications').expect(204);
    expect(answer.headers['allow']).toBe('GET, HEAD, DELETE, OPTIONS');
  });

  it('answers outside of /api in the same shape', async () => {
    const missing = await api.http().post('/login').expect(404);
    const wrong = await api.http().delete('/up').expect(405);
    const malformed = await api.http().post('/up').type('json').send('{').expect(400);
    expect(missing.body).toEqual({ message: 'The route login could not be found.' });
    expect(wrong.headers['allow']).toBe('GET, HEAD');
    expect(Object.keys(malformed.body as object)).toEqual(['message']);
  });

  it('says nothing about what went wrong inside', async () => {
    await api.sql(`alter table users rename to users_away`);
    const answer = await api.http(account.token).get('/api/init').expect(500);
    await api.sql(`alter table users_away rename to users`);
    expect(answer.body).toEqual({ message: 'Server Error' });
  });

  it('end when the database is back', async () => {
    await api.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await api.sql(`select pg_terminate_backend(pg_backend_pid())`).catch(() => undefined);
    await api.http(account.token).get('/api/init').expect(200);
  });

  describe('and other origins', () => {
    it.each([
      ['200', 'get', '/up', 200],
      ['401', 'get', '/api/init', 401],
      ['404', 'get', '/api/nowhere', 404],
      ['405', 'put', '/api/init', 405],
      ['422', 'post', '/api/auth/login', 422],
    ] as const)('carry CORS headers on %s', async (_, method, path, status) => {
      const answer = await api.http()[method](path).set('Origin', ORIGIN).expect(status);
      expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    });

    it('carry them on a body that is too large', async () => {
      const answer = await api
        .http()
        .post('/api/auth/login')
        .set('Origin', ORIGIN)
        .send({ nickname: 'x'.repeat(70_000) })
        .expect(413);
      expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    });

    it('are not for strangers', async () => {
      const answer = await api.http().get('/up').set('Origin', 'http://evil.example').expect(200);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    });

    it('pass the preflight without a token', async () => {
      const answer = await api
        .http()
        .options('/api/notifications/x')
        .set('Origin', ORIGIN)
        .set('Access-Control-Request-Method', 'DELETE')
        .set('Access-Control-Request-Headers', 'authorization,content-type')
        .expect(204);
      expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
      expect(answer.headers['access-control-allow-methods']).toContain('DELETE');
      expect(answer.headers['access-control-allow-headers']).toBe('authorization,content-type');
    });
  });
});

describe('errors with APP_DEBUG', () => {
  it('carry the exception and its trace, except 401 and 422', async () => {
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
