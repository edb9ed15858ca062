import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AccessTokens } from '@giftspire/sanctum/nest';
import type { Response } from 'supertest';
import { ApiFixture } from './testing/api-fixture';
import { DocumentedResponses } from './testing/documented-responses';
import { renderEndpointTable, type EndpointTableRow } from './testing/endpoint-table';
import { type EndpointCase, type EndpointCases, ENDPOINTS } from './testing/endpoints';

const ORIGIN = 'http://localhost:5173';
const TABLE = join(__dirname, '../../../docs/api.md');

/** After a logout there is no token left to call too often with. */
const LIMITED = ENDPOINTS.filter(
  ({ isUnthrottled: isUnlimited, path }) => isUnlimited !== true && path !== '/api/auth/logout',
);

describe('every endpoint', () => {
  let world: ApiFixture;
  let documented: DocumentedResponses;
  const rows: EndpointTableRow[] = [];

  beforeAll(async () => {
    world = await ApiFixture.create();
    await Promise.all([
      world.insertResult(world.owner),
      world.insertPendingOrder(world.owner, 'failed'),
    ]);
    await world.insertNotification(world.owner);
    const { body } = await world.api.http().get('/api/docs-json').expect(200);
    documented = new DocumentedResponses(body as OpenAPIObject);
  });
  afterAll(() => world.api.stop());

  it('is in the document, and the document has no other', () => {
    expect(documented.listOperations().sort()).toEqual(
      ENDPOINTS.map(({ method, path }) => `${method} ${path}`).sort(),
    );
  });

  /** Asserts what holds for every answer, and that this one is as the document says. */
  const check = (endpoint: EndpointCases, name: string, status: number, answer: Response) => {
    const { method, path } = endpoint;
    expect({ status: answer.status, body: answer.text }).toMatchObject({ status });
    expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    const [, type, charset] =
      /^(.*); charset=(.*)$/.exec(answer.headers['content-type'] ?? '') ?? [];
    const body: unknown = type === 'application/json' ? answer.body : type;
    if (type !== undefined) expect(charset).toBe('utf-8');
    expect(documented.findMismatches(method, path, status, body)).toEqual([]);
    rows.push({ method, path, caseName: name, status, body });
  };

  const token = async (as: EndpointCase['caller']) => {
    if (as === 'newcomer') return world.api.signUp();
    return as === 'nobody' ? undefined : world.owner;
  };
  const pathOf = async (
    { path }: EndpointCases,
    { pathParameter: parameter, query }: Partial<EndpointCase>,
  ) => {
    const value = typeof parameter === 'function' ? await parameter(world) : parameter;
    const filled =
      value === undefined ? path.replace(/\{\w+\}/g, '1') : path.replace(/\{.*\}/, value);
    return filled + (query === undefined ? '' : `?${query}`);
  };
  const call = async (endpoint: EndpointCases, one: EndpointCase) => {
    const caller = endpoint.isPublic === true ? undefined : await token(one.caller);
    const path = await pathOf(endpoint, one);
    const request = world.api.http(caller?.token)[endpoint.method](path).set('Origin', ORIGIN);
    const body =
      caller !== undefined && one.bodyForCaller !== undefined
        ? one.bodyForCaller(caller)
        : one.body;
    if (one.contentType !== undefined || typeof body === 'string')
      request.type(one.contentType ?? 'json');
    return body === undefined ? request : request.send(body as object);
  };

  describe.each(ENDPOINTS)('$method $path', (endpoint) => {
    const { method, isPublic, readsBody: takesBody } = endpoint;
    const raw = (body: string, type: string) => ({ name: '', status: 0, body, type });

    it.each(endpoint.cases)('$name: $status', async (one) => {
      check(endpoint, one.name, one.status, await call(endpoint, one));
    });

    if (isPublic !== true)
      it.each([
        ['no token', async () => undefined],
        ['a token that is none', async () => 'null'],
        ['an expired token', async () => world.createExpiredToken(world.owner)],
      ])('%s: 401', async (name, given) => {
        const request = world.api.http(await given())[method](await pathOf(endpoint, {}));
        const answer = await request.set('Origin', ORIGIN);
        check(endpoint, name, 401, answer);
        expect(answer.body).toEqual({ message: 'Unauthenticated.' });
      });

    if (takesBody === true)
      it.each([
        ['malformed JSON', '{"a":', 'application/json', 400],
        [
          'a body of more bytes than allowed',
          `{"a":"${'x'.repeat(70_000)}"}`,
          'application/json',
          413,
        ],
        ['an unknown charset', '{}', 'application/json; charset=klingon', 415],
        ['an empty body', '', 'application/json', endpoint.emptyBodyStatus ?? 422],
        ['a body of another type', 'a', 'text/plain', endpoint.emptyBodyStatus ?? 422],
        ['a list', '[]', 'application/json', endpoint.emptyBodyStatus ?? 422],
      ] as const)('%s: %s', async (name, body, type, status) => {
        check(endpoint, name, status, await call(endpoint, raw(body, type)));
      });

    if (method === 'get')
      it('HEAD: as GET, without the body', async () => {
        const [first] = endpoint.cases;
        const address = await pathOf(endpoint, first ?? {});
        const caller = isPublic === true ? undefined : world.owner.token;
        const answer = await world.api.http(caller).head(address).set('Origin', ORIGIN);
        expect([answer.status, answer.text ?? '']).toEqual([first?.status, '']);
      });

    it('another method: 405, and which there are', async () => {
      const answer = await world.api
        .http()
        .patch(await pathOf(endpoint, {}))
        .set('Origin', ORIGIN);
      expect(answer.status).toBe(405);
      expect(String(answer.headers['allow']).split(', ')).toContain(method.toUpperCase());
      expect(Object.keys(answer.body as object)).toEqual(['message']);
      expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    });

    it('a preflight: 204 without a token', async () => {
      const answer = await world.api
        .http()
        .options(await pathOf(endpoint, {}))
        .set({
          Origin: ORIGIN,
          'Access-Control-Request-Method': method.toUpperCase(),
          'Access-Control-Request-Headers': 'authorization,content-type,accept',
        });
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(answer.headers['access-control-allow-methods']).toContain(method.toUpperCase());
    });
  });

  it('is in docs/api.md with what it answered here', () => {
    const table = renderEndpointTable(rows);
    if (process.env['WRITE_API_TABLE'] === '1') writeFileSync(TABLE, table);
    expect(existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '').toBe(table);
  });
});

describe('every endpoint, called too often', () => {
  let world: ApiFixture;
  let documented: DocumentedResponses;
  let address = 0;

  beforeAll(async () => {
    const once = Object.fromEntries(
      ['API', 'LOGIN', 'REGISTER', 'CHECK_NICKNAME', 'BROADCASTING_AUTH', 'SEARCH'].map((name) => [
        `THROTTLE_${name}`,
        '1',
      ]),
    );
    world = await ApiFixture.create({
      ...once,
      THROTTLE_ENABLED: 'true',
      TRUSTED_PROXIES: 'loopback',
    });
    const { body } = await world.api.http().get('/api/docs-json').expect(200);
    documented = new DocumentedResponses(body as OpenAPIObject);
  });
  afterAll(() => world.api.stop());

  /** Nobody who was counted before. */
  const newToken = async () => {
    const [row] = await world.api.sql<{ id: string }>(
      `insert into users (nickname, password) values ($1, 'x') returning id`,
      [`user_${++address}`],
    );
    const tokens = world.api.app.get(AccessTokens, { strict: false });
    return (await tokens.create(Number(row?.id), 'web', null)).plainTextToken;
  };

  it.each(LIMITED)('$method $path: 429', async ({ method, path, isPublic }) => {
    const token = isPublic === true ? undefined : await newToken();
    const from = `10.2.0.${++address}`;
    const call = () =>
      world.api
        .http(token)
        [method](path.replace(/\{\w+\}/, '1'))
        .set({ Origin: ORIGIN, 'X-Forwarded-For': from });
    expect((await call()).status).not.toBe(429);
    const answer = await call();
    expect([answer.status, answer.body]).toEqual([429, { message: 'Too Many Attempts.' }]);
    expect(documented.findMismatches(method, path, 429, answer.body)).toEqual([]);
    expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    for (const header of ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-reset'])
      expect(Number(answer.headers[header])).toBeGreaterThan(0);
    expect(answer.headers['x-ratelimit-remaining']).toBe('0');
  });
});
