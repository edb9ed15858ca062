import { crc32 } from 'node:zlib';
import { until } from '@giftspire/testing';
import { AccessTokens } from '@giftspire/sanctum/nest';
import { type TestAccount, TestApi } from '../testing/test-api';

describe('Bearer token authentication', () => {
  let api: TestApi;
  let account: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start();
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  const init = (authorization?: string) => {
    const request = api.http().get('/api/init');
    return authorization === undefined ? request : request.set('Authorization', authorization);
  };
  const idOf = (token: string) => token.split('|')[0] ?? '';
  const secretOf = (token: string) => token.split('|')[1] ?? '';

  it.each([
    ['no header', undefined],
    ['the token null of a logged-out page', 'Bearer null'],
    ['another scheme', 'Basic YTpi'],
    ['an empty token', 'Bearer '],
    ['three words', 'Bearer 1|abc def'],
    ['no id', 'Bearer abcdef'],
    ['an id beyond bigint', `Bearer 99999999999999999999999|${'A'.repeat(48)}`],
    ['an id of 18 digits', `Bearer 999999999999999999|${'A'.repeat(48)}`],
    ['a negative id', `Bearer -1|${'A'.repeat(48)}`],
    ['an oversize secret', `Bearer 1|${'A'.repeat(4000)}`],
    ['an SQL injection', "Bearer 1|' or '1'='1"],
  ])('responds with 401 to %s', async (_, authorization) => {
    const response = await init(authorization).expect(401);
    expect(response.body).toEqual({ message: 'Unauthenticated.' });
  });

  it('returns to each of several concurrent requests its own user', async () => {
    const other = await api.signUp();
    const responses = await Promise.all(
      [account.token, other.token, 'wrong', account.token].map((token) => init(`Bearer ${token}`)),
    );
    expect(responses.map(({ body }) => (body as { id?: string }).id)).toEqual(
      [account.id, other.id, undefined, account.id].map((id) => id?.toString()),
    );
  });

  it('accepts the scheme in any case', async () => {
    await init(`bearer ${account.token}`).expect(200);
  });

  it('finds a token by its secret alone, as the first versions of Sanctum issued them', async () => {
    const response = await init(`Bearer ${secretOf(account.token)}`).expect(200);
    expect((response.body as { id: string }).id).toBe(String(account.id));
  });

  it('rejects the right secret with another id, and another secret with the right id', async () => {
    const other = await api.signUp();
    await init(`Bearer ${idOf(other.token)}|${secretOf(account.token)}`).expect(401);
    await init(`Bearer ${idOf(account.token)}|${'A'.repeat(48)}`).expect(401);
  });

  it('reads the token from the header only, not from query or body', async () => {
    const query = { access_token: account.token };
    await api.http().get('/api/init').query(query).expect(401);
    await api.http().post('/api/notifications/read-all').send(query).expect(401);
    await api.http().post('/api/notifications/read-all').type('form').send(query).expect(401);
    // Passport's own strategy would respond with 400 to a token in two places.
    await api.http(account.token).get('/api/init').query(query).expect(200);
  });

  it('rejects an expired token', async () => {
    const { token } = await api.signUp();
    await api.sql(
      `update personal_access_tokens set expires_at = now() - interval '1 second' where id = $1`,
      [idOf(token)],
    );
    await init(`Bearer ${token}`).expect(401);
  });

  it('rejects a token of an owner with the same id but another type', async () => {
    const { token } = await api.signUp();
    await api.sql(`update personal_access_tokens set tokenable_type = 'Robot' where id = $1`, [
      idOf(token),
    ]);
    await init(`Bearer ${token}`).expect(401);
  });

  it('rejects a token whose owner no longer exists', async () => {
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

    it('is updated when it is more than a minute old', async () => {
      const { token } = await api.signUp();
      await setLastUsed(token, 61);
      const before = await lastUsed(token);
      await init(`Bearer ${token}`).expect(200);
      await until(
        'the use is recorded',
        async () => ((await lastUsed(token)) ?? 0) > (before ?? 0),
      );
    });

    it('is not updated within the same minute', async () => {
      const { token } = await api.signUp();
      await until('the use is recorded', async () => (await lastUsed(token)) !== null);
      await setLastUsed(token, 30);
      const before = await lastUsed(token);
      await init(`Bearer ${token}`).expect(200);
      await init(`Bearer ${token}`).expect(200);
      expect(await lastUsed(token)).toBe(before);
    });
  });
});

describe('Bearer tokens with a prefix and an age limit', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ SANCTUM_TOKEN_PREFIX: 'gift_', SANCTUM_EXPIRATION: '60' });
  });
  afterAll(() => api.stop());

  const setAge = (token: string, minutes: number) =>
    api.sql(
      `update personal_access_tokens set created_at = now() - make_interval(mins => $2) where id = $1`,
      [token.split('|')[0], minutes],
    );

  it('start with the prefix, which the checksum does not include', async () => {
    const { token } = await api.signUp();
    const [, entropy = '', checksum] =
      /^\d+\|gift_([A-Za-z0-9]{40})([\da-f]{8})$/.exec(token) ?? [];
    expect(crc32(entropy).toString(16).padStart(8, '0')).toBe(checksum);
  });

  it('expire at the age limit, before their own expiry', async () => {
    const { token } = await api.signUp();
    await setAge(token, 59);
    await api.http(token).get('/api/init').expect(200);
    await setAge(token, 60);
    await api.http(token).get('/api/init').expect(401);
  });

  it('are pruned when they expired long enough ago, by their own expiry or by age', async () => {
    const [valid, old, expired, expiredLongAgo] = await Promise.all(
      Array.from({ length: 4 }, () => api.signUp()),
    );
    const setExpired = (token = '', hours: number) =>
      api.sql(
        `update personal_access_tokens set expires_at = now() - make_interval(hours => $2) where id = $1`,
        [token.split('|')[0], hours],
      );
    await setAge(old?.token ?? '', 25 * 60 + 1);
    await setExpired(expired?.token, 23);
    await setExpired(expiredLongAgo?.token, 25);
    expect(await api.app.get(AccessTokens, { strict: false }).pruneExpired(24)).toBe(2);
    const rows = await api.sql<{ id: string }>(
      `select tokenable_id as id from personal_access_tokens where tokenable_id = any($1)`,
      [[valid, old, expired, expiredLongAgo].map((account) => account?.id)],
    );
    expect(rows.map(({ id }) => Number(id)).sort()).toEqual([valid?.id, expired?.id].sort());
  });
});
