import { TestApi } from '../testing/test-api';

describe('the API document', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it.each(['/api/docs', '/api/docs/'])(
    'is a page at %s whose files all come from here',
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

  it('runs under the security headers: no script stands in the page', async () => {
    const { text, headers } = await api.http().get('/api/docs').expect(200);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect([...text.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
    expect(text).not.toMatch(/\son\w+=/);
  });

  it('asks nobody else to judge it', async () => {
    const { text } = await api.http().get('/api/docs/swagger-ui-init.js').expect(200);
    expect(text).toMatch(/"validatorUrl":\s*null/);
  });

  it('is JSON at /api/docs-json, readable without a token and from other origins', async () => {
    const { body, headers } = await api
      .http()
      .get('/api/docs-json')
      .set('Origin', 'http://localhost:5173')
      .expect(200);
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Giftspire' } });
    expect(headers['access-control-allow-origin']).toBe('http://localhost:5173');
  });

  it('says of a request what its rules say', async () => {
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
