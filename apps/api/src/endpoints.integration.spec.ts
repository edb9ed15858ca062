import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AccessTokens } from '@giftspire/sanctum/nest';
import type { Response } from 'supertest';
import { ApiFixture } from './testing/api-fixture';
import { OpenApiResponseChecker } from './testing/open-api-response-checker';
import { renderEndpointPage, type ReceivedResponse } from './testing/render-endpoint-page';
import {
  type RequestCase,
  type EndpointWithCases,
  ENDPOINTS_WITH_CASES,
} from './testing/endpoints';

const ORIGIN = 'http://localhost:5173';
const TABLE_FILE = join(__dirname, '../../../docs/api.md');

/** Endpoints whose throttling can be tested. Logout is left out: it revokes the token that a second request would need. */
const THROTTLED_ENDPOINTS = ENDPOINTS_WITH_CASES.filter(
  ({ isUnthrottled, path }) => isUnthrottled !== true && path !== '/api/auth/logout',
);

describe('Every endpoint', () => {
  let fixture: ApiFixture;
  let documented: OpenApiResponseChecker;
  const rows: ReceivedResponse[] = [];

  beforeAll(async () => {
    fixture = await ApiFixture.startWithCatalogueAndUsers();
    await Promise.all([
      fixture.insertSearchResult(fixture.owner),
      fixture.insertPendingOrder(fixture.owner, 'failed'),
    ]);
    await fixture.insertNotification(fixture.owner);
    const { body } = await fixture.api.http().get('/api/docs-json').expect(200);
    documented = new OpenApiResponseChecker(body as OpenAPIObject);
  });
  afterAll(() => fixture.api.stop());

  it('is described in the OpenAPI document, which describes no other', () => {
    expect(documented.listDocumentedOperations().sort()).toEqual(
      ENDPOINTS_WITH_CASES.map(({ method, path }) => `${method} ${path}`).sort(),
    );
  });

  /** Asserts the response's status, headers and body against the OpenAPI document, and adds the response to the table. */
  const expectDocumented = (
    endpoint: EndpointWithCases,
    name: string,
    status: number,
    response: Response,
  ) => {
    const { method, path } = endpoint;
    expect({ status: response.status, body: response.text }).toMatchObject({ status });
    expect(response.headers['access-control-allow-origin']).toBe(ORIGIN);
    expect(response.headers).not.toHaveProperty('x-powered-by');
    const [, type, charset] =
      /^(.*); charset=(.*)$/.exec(response.headers['content-type'] ?? '') ?? [];
    const body: unknown = type === 'application/json' ? response.body : type;
    if (type !== undefined) expect(charset).toBe('utf-8');
    expect(documented.findMismatches(method, path, status, body)).toEqual([]);
    rows.push({ method, path, caseName: name, status, body });
  };

  const findCaller = async (caller: RequestCase['caller']) => {
    if (caller === 'newcomer') return fixture.api.signUp();
    return caller === 'anonymous' ? undefined : fixture.owner;
  };
  const buildPath = async (
    { path }: EndpointWithCases,
    { pathParameter, query }: Partial<RequestCase>,
  ) => {
    const value =
      typeof pathParameter === 'function' ? await pathParameter(fixture) : pathParameter;
    const filled =
      value === undefined ? path.replace(/\{\w+\}/g, '1') : path.replace(/\{.*\}/, value);
    return filled + (query === undefined ? '' : `?${query}`);
  };
  const sendRequest = async (endpoint: EndpointWithCases, testCase: RequestCase) => {
    const caller = endpoint.isPublic === true ? undefined : await findCaller(testCase.caller);
    const path = await buildPath(endpoint, testCase);
    const request = fixture.api.http(caller?.token)[endpoint.method](path).set('Origin', ORIGIN);
    const body =
      caller !== undefined && testCase.bodyForCaller !== undefined
        ? testCase.bodyForCaller(caller)
        : testCase.body;
    if (testCase.contentType !== undefined || typeof body === 'string')
      request.type(testCase.contentType ?? 'json');
    return body === undefined ? request : request.send(body as object);
  };

  describe.each(ENDPOINTS_WITH_CASES)('$method $path', (endpoint) => {
    const { method, isPublic, readsBody } = endpoint;
    const rawBodyCase = (body: string, contentType: string) => ({
      name: '',
      status: 0,
      body,
      contentType,
    });

    it.each(endpoint.cases)('$name: $status', async (testCase) => {
      expectDocumented(
        endpoint,
        testCase.name,
        testCase.status,
        await sendRequest(endpoint, testCase),
      );
    });

    if (isPublic !== true)
      it.each([
        ['no token', async () => undefined],
        ['a malformed token', async () => 'null'],
        ['an expired token', async () => fixture.createExpiredToken(fixture.owner)],
      ])('%s: 401', async (name, createToken) => {
        const request = fixture.api
          .http(await createToken())
          [method](await buildPath(endpoint, {}));
        const response = await request.set('Origin', ORIGIN);
        expectDocumented(endpoint, name, 401, response);
        expect(response.body).toEqual({ message: 'Unauthenticated.' });
      });

    if (readsBody === true)
      it.each([
        ['malformed JSON', '{"a":', 'application/json', 400],
        ['a body over the size limit', `{"a":"${'x'.repeat(70_000)}"}`, 'application/json', 413],
        ['an unknown charset', '{}', 'application/json; charset=klingon', 415],
        ['an empty body', '', 'application/json', endpoint.emptyBodyStatus ?? 422],
        ['a body of another media type', 'a', 'text/plain', endpoint.emptyBodyStatus ?? 422],
        ['a list', '[]', 'application/json', endpoint.emptyBodyStatus ?? 422],
      ] as const)('%s: %s', async (name, body, type, status) => {
        expectDocumented(
          endpoint,
          name,
          status,
          await sendRequest(endpoint, rawBodyCase(body, type)),
        );
      });

    if (method === 'get')
      it('responds to HEAD like to GET, without the body', async () => {
        const [firstCase] = endpoint.cases;
        const path = await buildPath(endpoint, firstCase ?? {});
        const token = isPublic === true ? undefined : fixture.owner.token;
        const response = await fixture.api.http(token).head(path).set('Origin', ORIGIN);
        expect([response.status, response.text ?? '']).toEqual([firstCase?.status, '']);
      });

    it('responds to another method with 405 and the allowed methods', async () => {
      const response = await fixture.api
        .http()
        .patch(await buildPath(endpoint, {}))
        .set('Origin', ORIGIN);
      expect(response.status).toBe(405);
      expect(String(response.headers['allow']).split(', ')).toContain(method.toUpperCase());
      expect(Object.keys(response.body as object)).toEqual(['message']);
      expect(response.headers['access-control-allow-origin']).toBe(ORIGIN);
    });

    it('responds to a preflight with 204, without a token', async () => {
      const response = await fixture.api
        .http()
        .options(await buildPath(endpoint, {}))
        .set({
          Origin: ORIGIN,
          'Access-Control-Request-Method': method.toUpperCase(),
          'Access-Control-Request-Headers': 'authorization,content-type,accept',
        });
      expect([response.status, response.text]).toEqual([204, '']);
      expect(response.headers['access-control-allow-methods']).toContain(method.toUpperCase());
    });
  });

  it('is listed in docs/api.md with the responses of this test', () => {
    const table = renderEndpointPage(rows);
    if (process.env['WRITE_API_TABLE'] === '1') writeFileSync(TABLE_FILE, table);
    expect(existsSync(TABLE_FILE) ? readFileSync(TABLE_FILE, 'utf8') : '').toBe(table);
  });
});

describe('Every throttled endpoint, called too often', () => {
  let fixture: ApiFixture;
  let documented: OpenApiResponseChecker;
  let counter = 0;

  beforeAll(async () => {
    const limitsOfOne = Object.fromEntries(
      ['API', 'LOGIN', 'REGISTER', 'CHECK_NICKNAME', 'BROADCASTING_AUTH', 'SEARCH'].map((name) => [
        `THROTTLE_${name}`,
        '1',
      ]),
    );
    fixture = await ApiFixture.startWithCatalogueAndUsers({
      ...limitsOfOne,
      THROTTLE_ENABLED: 'true',
      TRUSTED_PROXIES: 'loopback',
    });
    const { body } = await fixture.api.http().get('/api/docs-json').expect(200);
    documented = new OpenApiResponseChecker(body as OpenAPIObject);
  });
  afterAll(() => fixture.api.stop());

  /** Inserts a user, of whom no limit has counted requests yet, and returns a token of that user. */
  const createToken = async () => {
    const [row] = await fixture.api.sql<{ id: string }>(
      `insert into users (nickname, password) values ($1, 'x') returning id`,
      [`user_${++counter}`],
    );
    const tokens = fixture.api.app.get(AccessTokens, { strict: false });
    return (await tokens.create(Number(row?.id), 'web', null)).plainTextToken;
  };

  it.each(THROTTLED_ENDPOINTS)(
    '$method $path responds with 429',
    async ({ method, path, isPublic }) => {
      const token = isPublic === true ? undefined : await createToken();
      const clientIp = `10.2.0.${++counter}`;
      const sendOnce = () =>
        fixture.api
          .http(token)
          [method](path.replace(/\{\w+\}/, '1'))
          .set({ Origin: ORIGIN, 'X-Forwarded-For': clientIp });
      expect((await sendOnce()).status).not.toBe(429);
      const response = await sendOnce();
      expect([response.status, response.body]).toEqual([429, { message: 'Too Many Attempts.' }]);
      expect(documented.findMismatches(method, path, 429, response.body)).toEqual([]);
      expect(response.headers['access-control-allow-origin']).toBe(ORIGIN);
      for (const header of ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-reset'])
        expect(Number(response.headers[header])).toBeGreaterThan(0);
      expect(response.headers['x-ratelimit-remaining']).toBe('0');
    },
  );
});
