import { crc32 } from 'node:zlib';
import { AccessTokens } from '@giftspire/sanctum/nest';
import { type Account, TestApi } from '../testing/test-api';

describe('bearer tokens', () => {
  let api: TestApi;
  let account: Account;

  beforeAll(async () => {
    api = await TestApi.start();
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  const init = (authorization?: string) => {
    const call = api.http().get('/api/init');
    return authorization === undefined ? call : call.set('Authorization', authorization);
  };
  const idOf = (token: string) => token.split('|')[0] ?? '';
  const secretOf = (token: string) => token.split('|')[1] ?? '';

  it.each([
    ['none', undefined],
    ['what a logged-out page sends', 'Bearer null'],
    ['another scheme', 'Basic YTpi'],
    ['no token', 'Bearer '],
    ['three words', 'Bearer 1|abc def'],
    ['no id', 'Bearer abcdef'],
    ['an id beyond bigint', `Bearer 99999999999999999999999|${'A'.repeat(48)}`],
    ['an id of 18 digits', `Bearer 999999999999999999|${'A'.repeat(48)}`],
    ['a negative id', `Bearer -1|${'A'.repeat(48)}`],
    ['a secret of a megabyte’s kind', `Bearer 1|${'A'.repeat(4000)}`],
    ['SQL', "Bearer 1|' or '1'='1"],
  ])('answers 401 to %s', async (_, authorization) => {
    const answer = await init(authorization).expect(401);
    expect(answer.body).toEqual({ message: 'Unauthenticated.' });
  });

  it('tells apart who asks in the same moment', async () => {
    const other = await api.signUp();
    const answers = await Promise.all(
      [account.token, other.token, 'wrong', account.token].map((token) => init(`Bearer ${token}`)),
    );
    expect(answers.map(({ body }) => (body as { id?: string }).id)).toEqual(
      [account.id, other.id, undefined, account.id].map((id) => id?.toString()),
    );
  });

  it('takes the scheme in any case', async () => {
    await init(`bearer ${account.token}`).expect(200);
  });

  it('finds a token by its secret alone, as the first versions of Sanctum gave them out', async () => {
    const answer = await init(`Bearer ${secretOf(account.token)}`).expect(200);
    expect((answer.body as { id: string }).id).toBe(String(account.id));
  });

  it('refuses the right secret under another id, and another secret under the right id', async () => {
    const other = await api.signUp();
    await init(`Bearer ${idOf(other.token)}|${secretOf(account.token)}`).expect(401);
    await init(`Bearer ${idOf(account.token)}|${'A'.repeat(48)}`).expect(401);
  });

  it('reads the header only: no query, no body', async () => {
    const query = { access_token: account.token };
    await api.http().get('/api/init').query(query).expect(401);
    await api.http().post('/api/notifications/read-all').send(query).expect(401);
    await api.http().post('/api/notifications/read-all').type('form').send(query).expect(401);
    // Passport's own strategy answers 400 to a token that comes twice.
    await api.http(account.token).get('/api/init').query(query).expect(200);
  });

  it('refuses a token that has expired', async () => {
    const { token } = await api.signUp();
    await api.sql(
      `update personal_access_tokens set expires_at = now() - interval '1 second' where id = $1`,
      [idOf(token)],
    );
    await init(`Bearer ${token}`).expect(401);
  });

  it('refuses a token of another kind of owner with the same id', async () => {
    const { token } = await api.signUp();
    await api.sql(`update personal_access_tokens set tokenable_type = 'Robot' where id = $1`, [
      idOf(token),
    ]);
    await init(`Bearer ${token}`).expect(401);
  });

  it('refuses a token whose owner is gone', async () => {
    const { token, id } = await api.signUp();
    await api.sql(`delete from users where id = $1`, [id]);
    await init(`Bearer ${token}`).expect(401);
  });

  describe('last_used_at', () => {
    const lastUsed = async (token: string) => {
      const [row] = await api.sql<{ last_used_at: Date | null }>(
        `select last_used_at from personal_access_tokens where id = $1`,
        [idOf(token)],
      );
      return row?.last_used_at?.getTime() ?? null;
    };
    const setLastUsed = (token: string, secondsAgo: number) =>
      api.sql(
        `update personal_access_tokens set last_used_at = now() - make_interval(secs => $2) where id = $1`,
        [idOf(token), secondsAgo],
      );

    it('is written when a minute has passed', async () => {
      const { token } = await api.signUp();
      await setLastUsed(token, 61);
      const before = await lastUsed(token);
      await init(`Bearer ${token}`).expect(200);
      await until(async () => (await lastUsed(token)) !== before);
      expect(Math.abs(((await lastUsed(token)) ?? 0) - Date.now())).toBeLessThan(10_000);
    });

    it('is left alone within the minute', async () => {
      const { token } = await api.signUp();
      await until(async () => (await lastUsed(token)) !== null);
      await setLastUsed(token, 30);
      const before = await lastUsed(token);
      await init(`Bearer ${token}`).expect(200);
      await init(`Bearer ${token}`).expect(200);
      expect(await lastUsed(token)).toBe(before);
    });
  });
});

describe('bearer tokens with a prefix and a limit of their own', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ SANCTUM_TOKEN_PREFIX: 'gift_', SANCTUM_EXPIRATION: '60' });
  });
  afterAll(() => api.stop());

  const age = (token: string, minutes: number) =>
    api.sql(
      `update personal_access_tokens set created_at = now() - make_interval(mins => $2) where id = $1`,
      [token.split('|')[0], minutes],
    );

  it('carry the prefix, which the checksum leaves out', async () => {
    const { token } = await api.signUp();
    const [, entropy = '', checksum] =
      /^\d+\|gift_([A-Za-z0-9]{40})([\da-f]{8})$/.exec(token) ?? [];
    expect(crc32(entropy).toString(16).padStart(8, '0')).toBe(checksum);
  });

  it('end at the age of the limit, although their own end is a day ahead', async () => {
    const { token } = await api.signUp();
    await age(token, 59);
    await api.http(token).get('/api/init').expect(200);
    await age(token, 60);
    await api.http(token).get('/api/init').expect(401);
  });

  it('are pruned when they ended long enough ago, by either limit', async () => {
    const [fresh, old, ended, endedLongAgo] = await Promise.all(
      Array.from({ length: 4 }, () => api.signUp()),
    );
    const end = (token = '', hours: number) =>
      api.sql(
        `update personal_access_tokens set expires_at = now() - make_interval(hours => $2) where id = $1`,
        [token.split('|')[0], hours],
      );
    await age(old?.token ?? '', 25 * 60 + 1);
    await end(ended?.token, 23);
    await end(endedLongAgo?.token, 25);
    expect(await api.app.get(AccessTokens, { strict: false }).pruneExpired(24)).toBe(2);
    const rows = await api.sql<{ id: string }>(
      `select tokenable_id as id from personal_access_tokens where tokenable_id = any($1)`,
      [[fresh, old, ended, endedLongAgo].map((account) => account?.id)],
    );
    expect(rows.map(({ id }) => Number(id)).sort()).toEqual([fresh?.id, ended?.id].sort());
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await condition())) if (Date.now() > end) throw new Error('the condition was not met');
}
