import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestApi } from '../testing/test-api';

describe('the web app', () => {
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
    'is the answer to %s, asked for anew each time',
    async (path) => {
      const answer = await get(path).expect(200);
      expect(answer.text).toBe('<title>Giftspire</title>');
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('keeps hashed files for ever, others not', async () => {
    const hashed = await get('/assets/app-1a2b3c.js').expect(200);
    const plain = await get('/favicon.svg').expect(200);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/old-4d5e6f.js', '/missing.css', '/../../../etc/passwd.txt', '/%2e%2e/x.txt'])(
    'has no page for the file %s',
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
  ])('has no page for %s, which is no page of it', async (path) => {
    await get(path).set('Accept', 'text/html').expect(404).expect('Content-Type', /json/);
  });

  it.each(['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', 'text/*'])(
    'is a page for who accepts %s',
    async (accept) => {
      const answer = await get('/login').set('Accept', accept).expect(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['vary']).toContain('Accept');
    },
  );

  it.each(['application/json', 'image/png', 'text/plain', '*/*, text/html;q=0'])(
    'is no page for who accepts %s',
    async (accept) => {
      await get('/login').set('Accept', accept).expect(404).expect('Content-Type', /json/);
    },
  );

  it('is no page for any method but GET and HEAD', async () => {
    await api.http().head('/login').expect(200);
    for (const method of ['post', 'put', 'patch', 'delete'] as const)
      await api.http()[method]('/login').expect(404).expect('Content-Type', /json/);
  });

  it('shows no hidden file', async () => {
    const answer = await get('/.secret');
    expect(answer.text).not.toBe('secret');
  });

  it('leaves the API alone', async () => {
    const up = await get('/up').expect(200);
    expect(up.body).toEqual({ status: 'up' });
    await get('/api').expect(404).expect('Content-Type', /json/);
    await get('/API/init').expect(401).expect('Content-Type', /json/);
    await get('/Up/').expect(200).expect('Content-Type', /json/);
    await get('/api/login').expect(404).expect('Content-Type', /json/);
    await api.http().post('/login').expect(404).expect('Content-Type', /json/);
  });

  it('may run its own scripts only, and reach its WebSocket', async () => {
    const answer = await get('/').set('Host', 'gifts.example:9090');
    const policy = answer.headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws://gifts.example:9000;");
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('says how to build it when it is not built', async () => {
    rmSync(join(api.webRoot, 'index.html'));
    const answer = await get('/login').expect(404);
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.text).toContain('npm run build');
  });
});
