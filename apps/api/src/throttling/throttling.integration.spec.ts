import { DataSource } from 'typeorm';
import { type Account, TestApi } from '../testing/test-api';

const ON = { THROTTLE_ENABLED: 'true' };
const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music'],
};

describe('throttling', () => {
  let api: TestApi;
  let account: Account;

  beforeAll(async () => {
    api = await TestApi.start({
      ...ON,
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
    // What the sign-up took.
    await api.sql(`truncate throttle_attempts`);
  });
  afterAll(() => api.stop());

  let addresses = 0;
  /** Nobody has been refused at this address before; refusals are remembered in memory. */
  const freshAddress = () => `10.1.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;
  const logIn = (nickname: unknown, address: string) =>
    api
      .http()
      .post('/api/auth/login')
      .set('X-Forwarded-For', address)
      .send({ nickname, password: 'wrong' });
  const statusesOf = async (times: number, call: () => PromiseLike<{ status: number }>) => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) statuses.push((await call()).status);
    return statuses;
  };

  it('counts down in Laravel’s headers, and refuses in its words', async () => {
    const address = freshAddress();
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
    const refused = await logIn('somebody', address).expect(429);
    expect(refused.body).toEqual({ message: 'Too Many Attempts.' });
    expect(refused.headers).toMatchObject({
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '0',
    });
    const retryAfter = Number(refused.headers['retry-after']);
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
    const reset = Number(refused.headers['x-ratelimit-reset']);
    expect(Math.abs(reset - (Date.now() / 1000 + retryAfter))).toBeLessThan(3);
  });

  it('does not lengthen the window by refused calls', async () => {
    const address = freshAddress();
    const left = async () => Number((await logIn('x', address)).headers['retry-after']);
    await statusesOf(3, () => logIn('x', address));
    const first = await left();
    await statusesOf(5, () => logIn('x', address));
    expect(await left()).toBeLessThanOrEqual(first);
  });

  it('counts a login by nickname, whatever its case, at its address', async () => {
    const address = freshAddress();
    expect(
      await statusesOf(3, () => logIn('Victim', address)).then(async (statuses) => [
        ...statuses,
        (await logIn('  vICTIM ', address)).status,
        (await logIn('other', address)).status,
        (await logIn('victim', freshAddress())).status,
      ]),
    ).toEqual([401, 401, 401, 429, 401, 401]);
  });

  it('counts a login by address, so that no list of nicknames can be tried', async () => {
    const address = freshAddress();
    let guess = 0;
    expect(await statusesOf(8, () => logIn(`guess_${++guess}`, address))).toEqual([
      401, 401, 401, 401, 401, 401, 429, 429,
    ]);
  });

  it('takes what one limit refused out of the others', async () => {
    const address = freshAddress();
    let guess = 0;
    await statusesOf(6, () => logIn(`guess_${++guess}`, address));
    await logIn('patient', address).expect(429);
    const [row] = await api.sql<{ count: number }>(
      `select count(*)::int as count from throttle_attempts where key like 'login:%' and points > 1`,
    );
    expect(row?.count).toBe(0);
  });

  it.each([[['a list']], [{ an: 'object' }], [null], ['x'.repeat(10_000)], ['\0']])(
    'counts a nickname that is none: %j',
    async (nickname) => {
      const address = freshAddress();
      expect(await statusesOf(4, () => logIn(nickname, address))).toEqual([422, 422, 422, 429]);
    },
  );

  it('limits registration, the check of nicknames, searches and channel signatures', async () => {
    const address = freshAddress();
    const anonymous = (path: string, body: object) => () =>
      api.http().post(path).set('X-Forwarded-For', address).send(body);
    const known = (path: string, body: object) => () =>
      api.http(account.token).post(path).send(body);
    expect([
      await statusesOf(3, anonymous('/api/auth/register', { nickname: 'new_name' })),
      await statusesOf(5, anonymous('/api/auth/check-nickname', { nickname: 'new_name' })),
      await statusesOf(3, known('/api/gift-finder/search', SEARCH)),
      await statusesOf(
        3,
        known('/api/broadcasting/auth', {
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

  it('counts searches by user, whichever of his tokens is used', async () => {
    const search = (token: string) => api.http(token).post('/api/gift-finder/search').send(SEARCH);
    const { body } = await api
      .http()
      .post('/api/auth/login')
      .send({ nickname: account.nickname, password: account.password });
    await search(account.token).expect(201);
    await search((body as { access_token: string }).access_token).expect(201);
    await search(account.token).expect(429);
  });

  it('counts everything else by token, and not the tokens of others', async () => {
    const init = (token: string) => () => api.http(token).get('/api/init');
    const other = await api.signUp();
    await api.sql(`truncate throttle_attempts`);
    expect(await statusesOf(6, init(account.token))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await statusesOf(1, init(other.token))).toEqual([200]);
  });

  it('asks who somebody is before counting: a wrong token is a 401 however often it comes', async () => {
    expect(await statusesOf(8, () => api.http('1|wrong').get('/api/init'))).toEqual(
      Array(8).fill(401),
    );
  });

  it('never counts a preflight or the health check', async () => {
    const preflight = () =>
      api
        .http()
        .options('/api/init')
        .set('Origin', 'http://localhost:5173')
        .set('Access-Control-Request-Method', 'GET');
    expect(await statusesOf(8, preflight)).toEqual(Array(8).fill(204));
    expect(await statusesOf(8, () => api.http().get('/up'))).toEqual(Array(8).fill(200));
    expect(await api.sql(`select * from throttle_attempts`)).toEqual([]);
  });

  it('shows its headers to other origins, also on a refusal', async () => {
    const address = freshAddress();
    await statusesOf(3, () => logIn('y', address));
    const refused = await logIn('y', address).set('Origin', 'http://localhost:5173').expect(429);
    expect(refused.headers['access-control-allow-origin']).toBe('http://localhost:5173');
    const exposed = String(refused.headers['access-control-expose-headers']).toLowerCase();
    for (const name of [
      'retry-after',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ])
      expect(exposed.split(',')).toContain(name);
  });

  it('believes no forwarded address that a stranger wrote', async () => {
    const direct = await TestApi.start({ ...ON, THROTTLE_LOGIN_PER_IP: '2' });
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

  it('counts for all processes together', async () => {
    const limits = { ...ON, THROTTLE_API: '3' };
    const one = await TestApi.start(limits);
    const two = await TestApi.start(limits, one.sharedDatabase());
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

  it('allows everything again when the window is over', async () => {
    const short = await TestApi.start({
      ...ON,
      THROTTLE_CHECK_NICKNAME: '1',
      THROTTLE_WINDOW_SECONDS: '1',
    });
    try {
      const check = () => short.http().post('/api/auth/check-nickname').send({ nickname: 'abc' });
      await check().expect(200);
      await check().expect(429);
      const end = Date.now() + 5_000;
      while ((await check()).status !== 200) expect(Date.now()).toBeLessThan(end);
    } finally {
      await short.stop();
    }
  });

  it('goes on, each process by itself, when the store cannot be written', async () => {
    const broken = await TestApi.start({ ...ON, THROTTLE_API: '3' });
    try {
      const { token } = await broken.signUp();
      await broken.app.get(DataSource).query(`drop table throttle_attempts`);
      expect(await statusesOf(4, () => broken.http(token).get('/api/init'))).toEqual([
        200, 200, 200, 429,
      ]);
    } finally {
      await broken.stop();
    }
  });

  it('counts nothing when it is turned off', async () => {
    const off = await TestApi.start({ THROTTLE_ENABLED: 'false', THROTTLE_API: '1' });
    try {
      const { token } = await off.signUp();
      const statuses = await statusesOf(3, () => off.http(token).get('/api/init'));
      const { headers } = await off.http(token).get('/api/init');
      expect(statuses).toEqual([200, 200, 200]);
      expect(headers).not.toHaveProperty('x-ratelimit-limit');
    } finally {
      await off.stop();
    }
  });
});
