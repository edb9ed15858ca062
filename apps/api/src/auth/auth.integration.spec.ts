import { TestApi } from '../testing/test-api';

const PASSWORD = 'Correct-h0rse';
const registration = (nickname: unknown, changes: object = {}) => ({
  nickname,
  password: PASSWORD,
  password_confirmation: PASSWORD,
  terms: true,
  ...changes,
});

describe('accounts', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const post = (path: string, body: object) => api.http().post(`/api/auth/${path}`).send(body);

  describe('POST /auth/check-nickname', () => {
    it('says whether a nickname is free, whatever its case', async () => {
      await api.signUp('Taken_Name');
      const taken = await post('check-nickname', { nickname: 'taken_NAME' }).expect(200);
      const free = await post('check-nickname', { nickname: 'free_name' }).expect(200);
      expect([taken.body, free.body]).toEqual([{ available: false }, { available: true }]);
    });

    it('refuses what can be no nickname', async () => {
      const answer = await post('check-nickname', { nickname: 'no spaces' }).expect(422);
      expect(answer.body).toEqual({
        message: 'The nickname field must only contain letters, numbers and underscores.',
        errors: {
          nickname: ['The nickname field must only contain letters, numbers and underscores.'],
        },
      });
    });
  });

  describe('POST /auth/register', () => {
    it('creates the account with an empty answer and keeps no password', async () => {
      const answer = await post('register', registration('  anna_1  ')).expect(204);
      expect(answer.text).toBe('');
      const [row] = await api.sql<{ nickname: string; password: string }>(
        `select nickname, password from users where nickname like 'anna%'`,
      );
      expect(row?.nickname).toBe('anna_1');
      expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });

    it('lists everything that is missing, in the order of the fields', async () => {
      const answer = await post('register', {}).expect(422);
      expect(answer.body).toEqual({
        message: 'The nickname field is required. (and 2 more errors)',
        errors: {
          nickname: ['The nickname field is required.'],
          password: ['The password field is required.'],
          terms: ['The terms field must be accepted.'],
        },
      });
    });

    it('names each weakness of a password, and the confirmation that differs', async () => {
      const answer = await post(
        'register',
        registration('weak_1', { password: 'short', terms: false }),
      ).expect(422);
      expect(answer.body).toEqual({
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

    it('gives a nickname to one of two who want it in the same moment', async () => {
      const answers = await Promise.all(
        ['Race', 'race', 'RACE', 'rAcE'].map((name) => post('register', registration(name))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422, 422]);
      expect(answers.find(({ status }) => status === 422)?.body).toEqual({
        message: 'The nickname has already been taken.',
        errors: { nickname: ['The nickname has already been taken.'] },
      });
    });

    it.each([
      ['a null byte', registration('null\0byte')],
      ['a lone surrogate', registration('\ud800abc')],
      ['a list for a text', registration(['abc'])],
      ['an object for a text', registration({ abc: 1 })],
      ['a number for a text', registration(12345)],
      ['a null byte in the password', registration('fine', { password: 'Abcdef-1\0' })],
      ['a password too long to hash', registration('fine', { password: 'Aa1-'.repeat(40) })],
      ['a list for a body', [registration('fine')]],
    ])('refuses %s', async (_, body) => {
      await post('register', body).expect(422);
    });
  });

  describe('POST /auth/login', () => {
    beforeAll(async () => {
      await api.signUp('Login_User');
    });

    it('answers with a token in the format of Sanctum and the end of its life, a day ahead', async () => {
      const answer = await post('login', {
        nickname: 'login_user',
        password: PASSWORD,
        remember_me: false,
      }).expect(200);
      expect(answer.body).toEqual({
        access_token: expect.stringMatching(/^\d+\|[A-Za-z0-9]{40}[0-9a-f]{8}$/),
        token_expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      });
      const { token_expires_at } = answer.body as { token_expires_at: string };
      expect(daysUntil(token_expires_at)).toBeCloseTo(1, 2);
    });

    it('remembers for 30 days', async () => {
      const answer = await post('login', {
        nickname: 'login_user',
        password: PASSWORD,
        remember_me: true,
      }).expect(200);
      const { token_expires_at } = answer.body as { token_expires_at: string };
      expect(daysUntil(token_expires_at)).toBeCloseTo(30, 2);
    });

    it('stores the hash of the token only', async () => {
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

    it('says the same to an unknown nickname and to a wrong password', async () => {
      const unknown = await post('login', { nickname: 'nobody', password: PASSWORD }).expect(401);
      const wrong = await post('login', { nickname: 'login_user', password: 'wrong' }).expect(401);
      expect(unknown.body).toEqual({ message: 'These credentials do not match our records.' });
      expect(wrong.body).toEqual(unknown.body);
    });

    it('spends a hash on an unknown nickname too', async () => {
      const duration = async (nickname: string) => {
        const times: number[] = [];
        for (let round = 0; round < 7; round++) {
          const start = performance.now();
          await post('login', { nickname, password: 'wrong' }).expect(401);
          times.push(performance.now() - start);
        }
        return times.sort((a, b) => a - b)[3] ?? 0;
      };
      // Without the hash the difference is tenfold.
      expect(await duration('nobody_here')).toBeGreaterThan((await duration('login_user')) / 3);
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
    ])('refuses %j', async (body, message) => {
      const answer = await post('login', body).expect(422);
      expect(answer.body).toMatchObject({ message });
    });
  });

  describe('GET /init', () => {
    it('names the account, its id as text', async () => {
      const { token, id, nickname } = await api.signUp();
      const answer = await api.http(token).get('/api/init').expect(200);
      expect(answer.body).toEqual({ id: String(id), display_name: nickname });
    });
  });

  describe('POST /auth/logout', () => {
    it('ends this session and no other', async () => {
      const { token, nickname } = await api.signUp();
      const other = await post('login', { nickname, password: PASSWORD }).expect(200);
      await api.http(token).post('/api/auth/logout').expect(204);
      await api.http(token).get('/api/init').expect(401);
      const { access_token } = other.body as { access_token: string };
      await api.http(access_token).get('/api/init').expect(200);
    });
  });
});

function daysUntil(time: string): number {
  return (new Date(time).getTime() - Date.now()) / (24 * 60 * 60 * 1000);
}
