import fc from 'fast-check';
import { type TestAccount, TestApi } from '../testing/test-api';

const BODIES = [
  ['post', '/api/auth/check-nickname'],
  ['post', '/api/auth/register'],
  ['post', '/api/auth/login'],
  ['put', '/api/auth/password'],
  ['delete', '/api/auth/delete_account'],
  ['post', '/api/gift-finder/search'],
  ['post', '/api/broadcasting/auth'],
  ['post', '/api/broadcasting/user-auth'],
] as const;

const PATHS = [
  ['get', '/api/gift-finder/searches/'],
  ['get', '/api/gift-finder/products/'],
  ['get', '/api/gift-finder/trending/'],
  ['delete', '/api/gift-finder/pending-orders/'],
  ['delete', '/api/notifications/'],
] as const;

const FIELDS = [
  'nickname',
  'password',
  'password_confirmation',
  'terms',
  'remember_me',
  'old_password',
  'new_password',
  'relation',
  'occasion',
  'min_budget',
  'max_budget',
  'interests',
  'max_results',
  'excluded_products',
  'socket_id',
  'channel_name',
  '__proto__',
  'constructor',
];

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '\udc00x',
    '1e999',
    '-0',
    'NaN',
    '99999999999999999999',
    "' or 1=1 --",
  ),
);
const hostileValue = fc.oneof(
  hostileText,
  fc.double(),
  fc.bigInt().map(Number),
  fc.constantFrom(null, true, false, [], {}, [[]], { a: { b: [] } }),
  fc.array(hostileText, { maxLength: 25 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
);
const hostileBody = fc.dictionary(fc.constantFrom(...FIELDS), hostileValue);

/** Sends random malicious input, which must never cause a 5xx. When a test fails, fast-check prints the seed to repeat it. */
describe('Hostile input', () => {
  let api: TestApi;
  let account: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start({ BROADCAST_CONNECTION: 'null' });
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  it.each(BODIES)('in the body of %s %s never causes a 5xx', async (method, path) => {
    await fc.assert(
      fc.asyncProperty(hostileBody, async (body) => {
        const response = await api.http(account.token)[method](path).send(body);
        expect(response.status).toBeLessThan(500);
        if (response.status >= 400)
          expect(typeof (response.body as { message: unknown }).message).toBe('string');
      }),
      { numRuns: 40 },
    );
  });

  it.each(PATHS)('in the path of %s %s causes a 4xx', async (method, path) => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }).filter((text) => !/^[./]*$/.test(text)),
        async (text) => {
          const response = await api.http(account.token)[method](path + encodeURIComponent(text));
          expect([400, 404, 405]).toContain(response.status);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(['/api/gift-finder/searches', '/api/gift-finder/pending-orders'])(
    'in the query of %s is clamped',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(hostileText, hostileText, async (page, perPage) => {
          const query = [page, perPage].map((text) =>
            encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')),
          );
          const response = await api
            .http(account.token)
            .get(`${path}?page=${query[0]}&per_page=${query[1]}&page[]=1`);
          expect(response.status).toBe(200);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('over the configured size limit causes a 413', async () => {
    const small = await TestApi.start({ API_MAX_BODY_BYTES: '1024' });
    try {
      const send = (length: number) =>
        small
          .http()
          .post('/api/auth/check-nickname')
          .send({ nickname: 'x'.repeat(length) });
      expect((await send(900)).status).toBe(422);
      const { status, body } = await send(1100);
      expect([status, Object.keys(body as object)]).toEqual([413, ['message']]);
    } finally {
      await small.stop();
    }
  });
});
