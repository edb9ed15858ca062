import { TestApi } from '../testing/test-api';

describe('The OpenAPI document', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it.each(['/api/docs', '/api/docs/'])(
    'is shown on a page at %s that loads files from this server only',
    async (path) => {
      const { text, headers } = await api.http().get(path).expect(200);
      expect(headers['content-type']).toContain('text/html');
      const addresses = [...text.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map(
        ([, found = '']) => found,
      );
      expect(addresses.length).toBeGreaterThan(4);
      for (const address of addresses) {
        expect(address).toMatch(/^\.\//);
        const file = new URL(address, `http://host${path}`).pathname;
        await api.http().get(file).expect(200);
      }
    },
  );

  it('is shown on a page without inline scripts, which the security headers forbid', async () => {
    const { text, headers } = await api.http().get('/api/docs').expect(200);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect([...text.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
    expect(text).not.toMatch(/\son\w+=/);
  });

  it('is not sent to a validator', async () => {
    const { text } = await api.http().get('/api/docs/swagger-ui-init.js').expect(200);
    expect(text).toMatch(/"validatorUrl":\s*null/);
  });

  it('is served as JSON at /api/docs-json, without a token and to other origins', async () => {
    const { body, headers } = await api
      .http()
      .get('/api/docs-json')
      .set('Origin', 'http://localhost:5173')
      .expect(200);
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Giftspire' } });
    expect(headers['access-control-allow-origin']).toBe('http://localhost:5173');
  });

  it('describes the validation rules of a request', async () => {
    const { body } = await api.http().get('/api/docs-json').expect(200);
    const { paths } = body as {
      paths: Record<string, Record<string, { requestBody: { content: Record<string, unknown> } }>>;
    };
    expect(paths['/api/auth/check-nickname']?.['post']?.requestBody.content).toEqual({
      'application/json': {
        schema: {
          type: 'object',
          properties: {
            nickname: { type: 'string', minLength: 3, maxLength: 30, pattern: '^\\w+$' },
          },
          required: ['nickname'],
        },
      },
    });
  });
});
