import { DataSource } from 'typeorm';
import { type TestAccount, TestApi } from '../testing/test-api';

const ENABLED = { THROTTLE_ENABLED: 'true' };
const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music'],
};

describe('Throttling', () => {
  let api: TestApi;
  let account: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start({
      ...ENABLED,
      THROTTLE_API: '5',
      THROTTLE_LOGIN: '3',
      THROTTLE_LOGIN_PER_IP: '6',
      THROTTLE_REGISTER: '2',
      THROTTLE_REGISTER_PER_IP: '50',
      THROTTLE_CHECK_NICKNAME: '4',
      THROTTLE_BROADCASTING_AUTH: '2',
      THROTTLE_SEARCH: '2',
      TRUSTED_PROXIES: 'loopback',
    });
  });
  beforeEach(async () => {
    await api.sql(`truncate throttle_attempts`);
    account = await api.signUp();
    // Removes the attempts of the sign-up.
    await api.sql(`truncate throttle_attempts`);
  });
  afterAll(() => api.stop());

  let addresses = 0;
  /** Returns an IP address of no other test, because the API also blocks a rejected address in memory, beyond the table. */
  const createClientIp = () => `10.1.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;
  const logIn = (nickname: unknown, address: string) =>
    api
      .http()
      .post('/api/auth/login')
      .set('X-Forwarded-For', address)
      .send({ nickname, password: 'wrong' });
  const collectStatuses = async (
    times: number,
    sendRequest: () => PromiseLike<{ status: number }>,
  ) => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) statuses.push((await sendRequest()).status);
    return statuses;
  };

  it('sends Laravel’s headers, and Laravel’s message beyond the limit', async () => {
    const address = createClientIp();
    const first = await logIn('somebody', address).expect(401);
    expect(first.headers).toMatchObject({
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '2',
    });
    expect(first.headers).not.toHaveProperty('x-ratelimit-reset');
    expect(first.headers).not.toHaveProperty('retry-after');
    await logIn('somebody', address).expect(401);
    const last = await logIn('somebody', address).expect(401);
    expect(last.headers['x-ratelimit-remaining']).toBe('0');
    const rejected = await logIn('somebody', address).expect(429);
    expect(rejected.body).toEqual({ message: 'Too Many Attempts.' });
    expect(rejected.headers).toMatchObject({
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '0',
    });
    const windowSeconds = 60;
    const retryAfter = Number(rejected.headers['retry-after']);
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(retryAfter).toBeLessThanOrEqual(windowSeconds);
    expect(rejected.headers['x-ratelimit-reset']).toMatch(/^\d+$/);
  });

  it('does not extend the window by rejected requests', async () => {
    const address = createClientIp();
    const left = async () => Number((await logIn('x', address)).headers['retry-after']);
    await collectStatuses(3, () => logIn('x', address));
    const first = await left();
    await collectStatuses(5, () => logIn('x', address));
    expect(await left()).toBeLessThanOrEqual(first);
  });

  it('counts logins by nickname, regardless of case, and IP address', async () => {
    const address = createClientIp();
    expect(
      await collectStatuses(3, () => logIn('Victim', address)).then(async (statuses) => [
        ...statuses,
        (await logIn('  vICTIM ', address)).status,
        (await logIn('other', address)).status,
        (await logIn('victim', createClientIp())).status,
      ]),
    ).toEqual([401, 401, 401, 429, 401, 401]);
  });

  it('counts logins by IP address, so that an attacker cannot try many nicknames', async () => {
    const address = createClientIp();
    let guess = 0;
    expect(await collectStatuses(8, () => logIn(`guess_${++guess}`, address))).toEqual([
      401, 401, 401, 401, 401, 401, 429, 429,
    ]);
  });

  it('counts a request rejected by one limit for no other limit', async () => {
    const address = createClientIp();
    let guess = 0;
    await collectStatuses(6, () => logIn(`guess_${++guess}`, address));
    await logIn('patient', address).expect(429);
    const [row] = await api.sql<{ count: number }>(
      `select count(*)::int as count from throttle_attempts where key like 'login:%' and points > 1`,
    );
    expect(row?.count).toBe(0);
  });

  it.each([[['a list']], [{ an: 'object' }], [null], ['x'.repeat(10_000)], ['\0']])(
    'counts logins with the malformed nickname %j',
    async (nickname) => {
      const address = createClientIp();
      expect(await collectStatuses(4, () => logIn(nickname, address))).toEqual([
        422, 422, 422, 429,
      ]);
    },
  );

  it('limits registrations, nickname checks, searches and channel authorizations', async () => {
    const address = createClientIp();
    const sendAnonymously = (path: string, body: object) => () =>
      api.http().post(path).set('X-Forwarded-For', address).send(body);
    const sendAsUser = (path: string, body: object) => () =>
      api.http(account.token).post(path).send(body);
    expect([
      await collectStatuses(3, sendAnonymously('/api/auth/register', { nickname: 'new_name' })),
      await collectStatuses(
        5,
        sendAnonymously('/api/auth/check-nickname', { nickname: 'new_name' }),
      ),
      await collectStatuses(3, sendAsUser('/api/gift-finder/search', SEARCH)),
      await collectStatuses(
        3,
        sendAsUser('/api/broadcasting/auth', {
          socket_id: '1.2',
          channel_name: `private-App.Models.User.${account.id}`,
        }),
      ),
    ]).toEqual([
      [422, 422, 429],
      [200, 200, 200, 200, 429],
      [201, 201, 429],
      [200, 200, 429],
    ]);
  });

  it('counts searches by user, across all their tokens', async () => {
    const search = (token: string) => api.http(token).post('/api/gift-finder/search').send(SEARCH);
    const { body } = await api
      .http()
      .post('/api/auth/login')
      .send({ nickname: account.nickname, password: account.password });
    await search(account.token).expect(201);
    await search((body as { access_token: string }).access_token).expect(201);
    await search(account.token).expect(429);
  });

  it('counts other requests by token, separately for each user', async () => {
    const init = (token: string) => () => api.http(token).get('/api/init');
    const other = await api.signUp();
    await api.sql(`truncate throttle_attempts`);
    expect(await collectStatuses(6, init(account.token))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await collectStatuses(1, init(other.token))).toEqual([200]);
  });

  it('authenticates before counting: a wrong token always gets a 401', async () => {
    expect(await collectStatuses(8, () => api.http('1|wrong').get('/api/init'))).toEqual(
      Array(8).fill(401),
    );
  });

  it('does not count preflights and the liveness probe', async () => {
    const preflight = () =>
      api
        .http()
        .options('/api/init')
        .set('Origin', 'http://localhost:5173')
        .set('Access-Control-Request-Method', 'GET');
    expect(await collectStatuses(8, preflight)).toEqual(Array(8).fill(204));
    expect(await collectStatuses(8, () => api.http().get('/up'))).toEqual(Array(8).fill(200));
    expect(await api.sql(`select * from throttle_attempts`)).toEqual([]);
  });

  it('exposes its headers to other origins, also with a 429', async () => {
    const address = createClientIp();
    await collectStatuses(3, () => logIn('y', address));
    const rejected = await logIn('y', address).set('Origin', 'http://localhost:5173').expect(429);
    expect(rejected.headers['access-control-allow-origin']).toBe('http://localhost:5173');
    const exposed = String(rejected.headers['access-control-expose-headers']).toLowerCase();
    for (const name of [
      'retry-after',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ])
      expect(exposed.split(',')).toContain(name);
  });

  it('ignores X-Forwarded-For without a trusted proxy', async () => {
    const direct = await TestApi.start({ ...ENABLED, THROTTLE_LOGIN_PER_IP: '2' });
    try {
      const from = (address: string) =>
        direct
          .http()
          .post('/api/auth/login')
          .set('X-Forwarded-For', address)
          .send({ nickname: address, password: 'x' });
      await from('10.0.0.1').expect(401);
      await from('10.0.0.2').expect(401);
      await from('10.0.0.3').expect(429);
    } finally {
      await direct.stop();
    }
  });

  it('counts across all processes', async () => {
    const limits = { ...ENABLED, THROTTLE_API: '3' };
    const one = await TestApi.start(limits);
    const two = await TestApi.start(limits, one.getSharedDatabase());
    try {
      const { token } = await one.signUp();
      await one.sql(`truncate throttle_attempts`);
      const statuses: number[] = [];
      for (const process of [one, two, one, two, one])
        statuses.push((await process.http(token).get('/api/init')).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
    } finally {
      await two.stop();
      await one.stop();
    }
  });

  it('allows requests again when the window has ended', async () => {
    const short = await TestApi.start({
      ...ENABLED,
      THROTTLE_CHECK_NICKNAME: '1',
      THROTTLE_WINDOW_SECONDS: '1',
    });
    try {
      const check = () => short.http().post('/api/auth/check-nickname').send({ nickname: 'abc' });
      await check().expect(200);
      await check().expect(429);
      let status = 429;
      while (status === 429) ({ status } = await check());
      expect(status).toBe(200);
    } finally {
      await short.stop();
    }
  });

  it('counts per process while the table cannot be written', async () => {
    const broken = await TestApi.start({ ...ENABLED, THROTTLE_API: '3' });
    try {
      const { token } = await broken.signUp();
      await broken.app.get(DataSource).query(`drop table throttle_attempts`);
      expect(await collectStatuses(4, () => broken.http(token).get('/api/init'))).toEqual([
        200, 200, 200, 429,
      ]);
    } finally {
      await broken.stop();
    }
  });

  it('counts nothing when it is disabled', async () => {
    const off = await TestApi.start({ THROTTLE_ENABLED: 'false', THROTTLE_API: '1' });
    try {
      const { token } = await off.signUp();
      const statuses = await collectStatuses(3, () => off.http(token).get('/api/init'));
      const { headers } = await off.http(token).get('/api/init');
      expect(statuses).toEqual([200, 200, 200]);
      expect(headers).not.toHaveProperty('x-ratelimit-limit');
    } finally {
      await off.stop();
    }
  });
});
