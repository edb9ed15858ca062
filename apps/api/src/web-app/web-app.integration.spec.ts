import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestApi } from '../testing/test-api';

describe('The web app', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    mkdirSync(join(api.webRoot, 'assets'));
    writeFileSync(join(api.webRoot, 'index.html'), '<title>Giftspire</title>');
    writeFileSync(join(api.webRoot, 'assets', 'app-1a2b3c.js'), 'start()');
    writeFileSync(join(api.webRoot, 'favicon.svg'), '<svg/>');
    writeFileSync(join(api.webRoot, '.secret'), 'secret');
  });
  afterAll(() => api.stop());

  const get = (path: string) => api.http().get(path);

  it.each(['/', '/login', '/search/12', '/index.html', '/apiary', '/uptown', '/?x=1'])(
    'responds to %s with its page, which browsers must revalidate',
    async (path) => {
      const response = await get(path).expect(200);
      expect(response.text).toBe('<title>Giftspire</title>');
      expect(response.headers['content-type']).toContain('text/html');
      expect(response.headers['cache-control']).toBe('no-cache');
    },
  );

  it('lets browsers cache hashed files forever, but no others', async () => {
    const hashed = await get('/assets/app-1a2b3c.js').expect(200);
    const plain = await get('/favicon.svg').expect(200);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/old-4d5e6f.js', '/missing.css', '/../../../etc/passwd.txt', '/%2e%2e/x.txt'])(
    'responds with 404 to the missing file %s',
    async (path) => {
      await get(path).expect(404);
    },
  );

  it.each([
    '/up/ready',
    '/UP/live',
    '/up/x.txt',
    '/api/nothing',
    '/api/nothing.html',
    '/api//init',
  ])('leaves the path %s to the API', async (path) => {
    await get(path).set('Accept', 'text/html').expect(404).expect('Content-Type', /json/);
  });

  it.each(['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', 'text/*'])(
    'responds with its page when the request accepts %s',
    async (accept) => {
      const response = await get('/login').set('Accept', accept).expect(200);
      expect(response.headers['content-type']).toContain('text/html');
      expect(response.headers['vary']).toContain('Accept');
    },
  );

  it.each(['application/json', 'image/png', 'text/plain', '*/*, text/html;q=0'])(
    'leaves a request that accepts %s to the API',
    async (accept) => {
      await get('/login').set('Accept', accept).expect(404).expect('Content-Type', /json/);
    },
  );

  it('leaves all methods but GET and HEAD to the API', async () => {
    await api.http().head('/login').expect(200);
    for (const method of ['post', 'put', 'patch', 'delete'] as const)
      await api.http()[method]('/login').expect(404).expect('Content-Type', /json/);
  });

  it('does not serve hidden files', async () => {
    const response = await get('/.secret');
    expect(response.text).not.toBe('secret');
  });

  it('does not intercept the API’s routes', async () => {
    const up = await get('/up').expect(200);
    expect(up.body).toEqual({ status: 'up' });
    await get('/api').expect(404).expect('Content-Type', /json/);
    await get('/API/init').expect(401).expect('Content-Type', /json/);
    await get('/Up/').expect(200).expect('Content-Type', /json/);
    await get('/api/login').expect(404).expect('Content-Type', /json/);
    await api.http().post('/login').expect(404).expect('Content-Type', /json/);
  });

  it('is allowed to run its own scripts only, and to connect to the WebSocket server', async () => {
    const response = await get('/').set('Host', 'gifts.example:9090');
    const policy = response.headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws://gifts.example:9000;");
    expect(response.headers['x-powered-by']).toBeUndefined();
  });

  it('explains how to build it when it is not built', async () => {
    rmSync(join(api.webRoot, 'index.html'));
    const response = await get('/login').expect(404);
    expect(response.headers['content-type']).toContain('text/plain');
    expect(response.text).toContain('npm run build');
  });
});
