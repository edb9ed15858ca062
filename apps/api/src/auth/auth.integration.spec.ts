import type { AccessTokenResponse } from '@giftspire/contracts';
import { PasswordHasher } from '@giftspire/users';
import { TestApi } from '../testing/test-api';

const PASSWORD = 'Correct-h0rse';
const DAY_MS = 24 * 60 * 60 * 1000;
const registration = (nickname: unknown, changes: object = {}) => ({
  nickname,
  password: PASSWORD,
  password_confirmation: PASSWORD,
  terms: true,
  ...changes,
});

describe('Accounts', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const post = (path: string, body: object) => api.http().post(`/api/auth/${path}`).send(body);

  describe('POST /auth/check-nickname', () => {
    it('returns whether a nickname is available, regardless of case', async () => {
      await api.signUp('Taken_Name');
      const taken = await post('check-nickname', { nickname: 'taken_NAME' }).expect(200);
      const free = await post('check-nickname', { nickname: 'free_name' }).expect(200);
      expect([taken.body, free.body]).toEqual([{ available: false }, { available: true }]);
    });

    it('rejects a malformed nickname', async () => {
      const response = await post('check-nickname', { nickname: 'no spaces' }).expect(422);
      expect(response.body).toEqual({
        message: 'The nickname field must only contain letters, numbers and underscores.',
        errors: {
          nickname: ['The nickname field must only contain letters, numbers and underscores.'],
        },
      });
    });
  });

  describe('POST /auth/register', () => {
    it('creates the account and stores only a hash of the password', async () => {
      const response = await post('register', registration('  anna_1  ')).expect(204);
      expect(response.text).toBe('');
      const [row] = await api.sql<{ nickname: string; password: string }>(
        `select nickname, password from users where nickname like 'anna%'`,
      );
      expect(row?.nickname).toBe('anna_1');
      expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });

    it('reports every missing field, in the order of the schema', async () => {
      const response = await post('register', {}).expect(422);
      expect(response.body).toEqual({
        message: 'The nickname field is required. (and 2 more errors)',
        errors: {
          nickname: ['The nickname field is required.'],
          password: ['The password field is required.'],
          terms: ['The terms field must be accepted.'],
        },
      });
    });

    it('reports every broken password rule and a different confirmation', async () => {
      const response = await post(
        'register',
        registration('weak_1', { password: 'short', terms: false }),
      ).expect(422);
      expect(response.body).toEqual({
        message: 'The password field must be at least 8 characters. (and 5 more errors)',
        errors: {
          password: [
            'The password field must be at least 8 characters.',
            'The password field must contain at least one uppercase letter.',
            'The password field must contain at least one number.',
            'The password field must contain at least one symbol.',
            'The password field confirmation does not match.',
          ],
          terms: ['The terms field must be accepted.'],
        },
      });
    });

    it('does not trim passwords', async () => {
      const padded = ' Padded-1 ';
      await post(
        'register',
        registration('padded', { password: padded, password_confirmation: padded }),
      ).expect(204);
      await post('login', { nickname: 'padded', password: 'Padded-1' }).expect(401);
      await post('login', { nickname: 'padded', password: padded }).expect(200);
    });

    it('gives a nickname to only one of several concurrent registrations', async () => {
      const responses = await Promise.all(
        ['Race', 'race', 'RACE', 'rAcE'].map((name) => post('register', registration(name))),
      );
      expect(responses.map(({ status }) => status).sort()).toEqual([204, 422, 422, 422]);
      expect(responses.find(({ status }) => status === 422)?.body).toEqual({
        message: 'The nickname has already been taken.',
        errors: { nickname: ['The nickname has already been taken.'] },
      });
    });

    it.each([
      ['a null byte', registration('null\0byte')],
      ['an unpaired surrogate', registration('\ud800abc')],
      ['a list instead of a string', registration(['abc'])],
      ['an object instead of a string', registration({ abc: 1 })],
      ['a number instead of a string', registration(12345)],
      ['a null byte in the password', registration('fine', { password: 'Abcdef-1\0' })],
      ['a password too long to hash', registration('fine', { password: 'Aa1-'.repeat(40) })],
      ['a list as body', [registration('fine')]],
    ])('rejects %s', async (_, body) => {
      await post('register', body).expect(422);
    });
  });

  describe('POST /auth/login', () => {
    beforeAll(async () => {
      await api.signUp('Login_User');
    });

    const logIn = async (rememberMe: boolean) => {
      const startedAt = Date.now();
      const { body } = await post('login', {
        nickname: 'login_user',
        password: PASSWORD,
        remember_me: rememberMe,
      }).expect(200);
      return { body: body as AccessTokenResponse, startedAt, finishedAt: Date.now() };
    };

    it('returns a token in the format of Sanctum', async () => {
      const { body } = await logIn(false);
      expect(body).toEqual({
        access_token: expect.stringMatching(/^\d+\|[A-Za-z0-9]{40}[0-9a-f]{8}$/),
        token_expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      });
    });

    it.each([
      [false, 1],
      [true, 30],
    ])(
      'with remember_me %s returns a token that is valid for %i days',
      async (rememberMe, days) => {
        const { body, startedAt, finishedAt } = await logIn(rememberMe);
        const createdAt = new Date(body.token_expires_at).getTime() - days * DAY_MS;
        expect(createdAt).toBeGreaterThanOrEqual(startedAt);
        expect(createdAt).toBeLessThanOrEqual(finishedAt);
      },
    );

    it('stores only the hash of the token', async () => {
      const { token } = await api.signUp();
      const secret = token.split('|')[1] ?? '';
      const rows = await api.sql(`select * from personal_access_tokens where token = $1`, [secret]);
      const [row] = await api.sql(
        `select tokenable_type, abilities from personal_access_tokens where id = $1`,
        [token.split('|')[0]],
      );
      expect(rows).toEqual([]);
      expect(row).toEqual({ tokenable_type: 'App\\Models\\User', abilities: '["*"]' });
    });

    it('responds alike to an unknown nickname and to a wrong password', async () => {
      const unknown = await post('login', { nickname: 'nobody', password: PASSWORD }).expect(401);
      const wrong = await post('login', { nickname: 'login_user', password: 'wrong' }).expect(401);
      expect(unknown.body).toEqual({ message: 'These credentials do not match our records.' });
      expect(wrong.body).toEqual(unknown.body);
    });

    it('verifies a password for an unknown nickname too, which takes as long as for a known one', async () => {
      const verify = jest.spyOn(api.app.get(PasswordHasher, { strict: false }), 'verify');
      await post('login', { nickname: 'nobody_here', password: 'wrong' }).expect(401);
      expect(verify.mock.calls).toEqual([[null, 'wrong']]);
      verify.mockRestore();
    });

    it.each([
      [{}, 'The nickname field is required. (and 1 more error)'],
      [{ nickname: '   ', password: 'x' }, 'The nickname field is required.'],
      [{ nickname: ['a'], password: 'x' }, 'The nickname field must be a string.'],
      [{ nickname: 'a\0b', password: 'x' }, 'The nickname field format is invalid.'],
      [
        { nickname: 'abc', password: 'x', remember_me: 'maybe' },
        'The remember me field must be true or false.',
      ],
    ])('rejects %j', async (body, message) => {
      const response = await post('login', body).expect(422);
      expect(response.body).toMatchObject({ message });
    });
  });

  describe('GET /init', () => {
    it('returns the user, with the id as a string', async () => {
      const { token, id, nickname } = await api.signUp();
      const response = await api.http(token).get('/api/init').expect(200);
      expect(response.body).toEqual({ id: String(id), display_name: nickname });
    });
  });

  describe('POST /auth/logout', () => {
    it('ends only this session', async () => {
      const { token, nickname } = await api.signUp();
      const other = await post('login', { nickname, password: PASSWORD }).expect(200);
      await api.http(token).post('/api/auth/logout').expect(204);
      await api.http(token).get('/api/init').expect(401);
      const { access_token } = other.body as { access_token: string };
      await api.http(access_token).get('/api/init').expect(200);
    });
  });
});
