import { loadConfig } from './load-config';
import { CREDENTIALS, loadTestConfig, findProblemMessages } from './testing/load-test-config';

const PRODUCTION = {
  ...CREDENTIALS,
  APP_ENV: 'production',
  APP_URL: 'https://example.com',
  CORS_ALLOWED_ORIGINS: 'https://example.com',
  REVERB_ALLOWED_ORIGINS: 'https://example.com',
  DATABASE_URL: 'postgres://u:p@db/giftspire',
  REVERB_HOST: 'example.com',
  REVERB_SCHEME: 'https',
};

describe('loadConfig', () => {
  it('has a default for every variable except the credentials', () => {
    const config = loadTestConfig(CREDENTIALS);
    expect(config.api.port).toBe(9090);
    expect(config.appUrl).toBe('http://localhost:9090');
    expect(config.dataDir).toBe('/srv/giftspire/.data');
    expect(config.database).toEqual({ kind: 'embedded' });
    expect(config.queue.connection).toBe('database');
    expect(config.reverb.server.port).toBe(9000);
    expect(Object.keys(findProblemMessages({}))).toEqual(Object.keys(CREDENTIALS));
  });

  it('uses REVERB_SERVER_PORT as default port of publishers and browsers', () => {
    const { broadcasting } = loadTestConfig({ ...CREDENTIALS, REVERB_SERVER_PORT: '9100' });
    expect(broadcasting.endpoint.port).toBe(9100);
    expect(broadcasting.browser).toMatchObject({ key: 'key', host: undefined, port: 9100 });
  });

  it.each(['ws', '/ws', '/ws/'])(
    'normalizes the path prefix %s for server, publishers and browsers',
    (path) => {
      const { broadcasting, reverb } = loadTestConfig({ ...CREDENTIALS, REVERB_SERVER_PATH: path });
      expect([reverb.server.path, broadcasting.endpoint.path, broadcasting.browser.path]).toEqual(
        Array(3).fill('/ws'),
      );
    },
  );

  it('can give browsers another address than the back end', () => {
    const { broadcasting } = loadTestConfig({
      ...CREDENTIALS,
      REVERB_HOST: 'reverb',
      VITE_REVERB_HOST: 'example.com',
      VITE_REVERB_PORT: '443',
      VITE_REVERB_SCHEME: 'https',
    });
    expect(broadcasting.endpoint.host).toBe('reverb');
    expect(broadcasting.browser).toMatchObject({ host: 'example.com', port: 443, scheme: 'https' });
  });

  it('reports all problems at once', () => {
    const problems = findProblemMessages({
      APP_ENV: 'production',
      API_PORT: '70000',
      QUEUE_CONNECTION: 'sqs',
      DATABASE_URL: 'mysql://localhost',
      APP_DEBUG: 'true',
      CORS_ALLOWED_ORIGINS: 'example',
      REVERB_SERVER_PROT: '9001',
      REVERB_APP_ID: 'a/b',
      REVERB_APP_SECRET: 'short',
    });
    expect(problems).toEqual({
      API_PORT: 'must be between 1 and 65535',
      QUEUE_CONNECTION: 'must be one of database, redis, sync',
      DATABASE_URL: 'must be a URL starting with postgres:// or postgresql://',
      APP_URL: 'is required when APP_ENV=production',
      APP_DEBUG: 'must be false when APP_ENV=production',
      CORS_ALLOWED_ORIGINS: expect.stringContaining('must be origins') as string,
      REVERB_SERVER_PROT: 'is not a known variable; did you mean REVERB_SERVER_PORT?',
      REVERB_APP_ID: expect.stringContaining('must have only letters') as string,
      REVERB_APP_KEY: 'is required',
      REVERB_APP_SECRET: 'must have at least 16 characters when APP_ENV=production',
      VITE_REVERB_HOST: expect.stringContaining('is required (or REVERB_HOST)') as string,
    });
  });

  it('names the command that generates missing credentials in development', () => {
    const [message] = Object.values(findProblemMessages({}));
    expect(message).toBe('is required; `npm start` fills it in');
  });

  it.each(['a/b', 'a b', 'a?b', 'ä', '..'])('rejects %j as id or key of the application', (id) => {
    const names = ['REVERB_APP_ID', 'REVERB_APP_KEY', 'VITE_REVERB_APP_KEY'];
    const ids = Object.fromEntries(names.map((name) => [name, id]));
    expect(Object.keys(findProblemMessages({ ...CREDENTIALS, ...ids }))).toEqual(names);
  });

  it('normalizes APP_URL and reports whether it is set', () => {
    const config = loadTestConfig({ ...CREDENTIALS, APP_URL: 'HTTPS://Gifts.example:443/' });
    expect(config).toMatchObject({ appUrl: 'https://gifts.example', isAppUrlSet: true });
    expect(loadTestConfig(CREDENTIALS).isAppUrlSet).toBe(false);
  });

  it.each(['https://a.example/?x=1', 'https://a.example/#x', 'https://u:p@a.example', 'a.example'])(
    'rejects the public address %s',
    (APP_URL) => {
      expect(findProblemMessages({ ...CREDENTIALS, APP_URL })).toEqual({
        APP_URL: 'must be an address like https://example.com, without user, query and hash',
      });
    },
  );

  it('normalizes origins to the form that browsers send', () => {
    const CORS_ALLOWED_ORIGINS = 'https://X.example/, HTTP://y.example:80,http://[::1]:5173,*';
    expect(loadTestConfig({ ...CREDENTIALS, CORS_ALLOWED_ORIGINS }).corsAllowedOrigins).toEqual([
      'https://x.example',
      'http://y.example',
      'http://[::1]:5173',
      '*',
    ]);
  });

  it.each(['x.example', 'https://x.example/app', 'https://*.x.example', 'ftp://x', 'null'])(
    'rejects the origin %s',
    (origin) => {
      const CORS_ALLOWED_ORIGINS = `https://a.example,${origin}`;
      expect(findProblemMessages({ ...CREDENTIALS, CORS_ALLOWED_ORIGINS })).toEqual({
        CORS_ALLOWED_ORIGINS:
          'must be origins, separated by commas, e.g. https://example.com,http://localhost:5173',
      });
    },
  );

  it.each(['DB_SOCKET', 'DB_QUEUE_CONNECTION'])(
    'rejects the unsupported variable %s unless it is empty',
    (name) => {
      expect(findProblemMessages({ ...CREDENTIALS, [name]: 'x' })[name]).toMatch(
        /^is not supported: /,
      );
      expect(findProblemMessages({ ...CREDENTIALS, [name]: '' })).toEqual({});
    },
  );

  it('requires a Redis address for a cluster of WebSocket servers', () => {
    const scaled = { ...CREDENTIALS, REVERB_SCALING_ENABLED: 'true' };
    expect(findProblemMessages(scaled)).toEqual({
      REVERB_SCALING_ENABLED:
        'needs REDIS_URL (or REDIS_HOST), over which the servers find each other',
    });
    expect(findProblemMessages({ ...scaled, REDIS_HOST: 'redis' })).toEqual({});
    const environment = { ...scaled, REDIS_URL: 'redis://redis:7/3', REDIS_PREFIX: 'shop' };
    expect(loadConfig({ environment }).reverb.scaling).toMatchObject({
      redis: { host: 'redis', port: 7, db: 3 },
      channel: 'shop:reverb',
    });
    expect(loadConfig({ environment: CREDENTIALS }).reverb.scaling).toBeUndefined();
  });

  it('requires certificate and key together, and https for publishers', () => {
    const tls = { REVERB_TLS_CERT: 'cert.pem', REVERB_TLS_KEY: 'key.pem' };
    const half = (name: keyof typeof tls) => ({ ...CREDENTIALS, [name]: tls[name] });
    expect(findProblemMessages(half('REVERB_TLS_CERT'))).toEqual({
      REVERB_TLS_KEY: 'is required with REVERB_TLS_CERT',
    });
    expect(findProblemMessages(half('REVERB_TLS_KEY'))).toEqual({
      REVERB_TLS_CERT: 'is required with REVERB_TLS_KEY',
    });
    expect(findProblemMessages({ ...CREDENTIALS, ...tls })).toEqual({
      REVERB_SCHEME: 'must be https with REVERB_TLS_CERT',
    });
    expect(findProblemMessages({ ...CREDENTIALS, ...tls, REVERB_PORT: '80' })).toEqual({});
    const environment = { ...CREDENTIALS, ...tls, REVERB_SCHEME: 'https' };
    expect(loadConfig({ environment, directory: '/srv' }).reverb.server.tls).toEqual({
      certFile: '/srv/cert.pem',
      keyFile: '/srv/key.pem',
    });
  });

  it('gives overrides precedence over the environment', () => {
    const config = loadConfig({
      environment: { ...CREDENTIALS, REVERB_SERVER_PORT: '1', REVERB_SERVER_PATH: 'ws' },
      overrides: { REVERB_SERVER_PORT: '2', REVERB_SERVER_PATH: '' },
    });
    expect(config.reverb.server).toMatchObject({ port: 2, path: '' });
  });

  it("treats empty values and Laravel's null as not set", () => {
    const config = loadTestConfig({ ...CREDENTIALS, DATABASE_URL: '', REDIS_PASSWORD: 'null' });
    expect(config.database.kind).toBe('embedded');
    expect(config.redis.password).toBeUndefined();
  });

  it('accepts a safe configuration in production and rejects unsafe values', () => {
    expect(findProblemMessages(PRODUCTION)).toEqual({});
    const dangerous = { ...PRODUCTION, APP_DEBUG: 'true', REVERB_APP_SECRET: 'short' };
    expect(Object.keys(findProblemMessages(dangerous))).toEqual(['APP_DEBUG', 'REVERB_APP_SECRET']);
    const wildcard = { ...PRODUCTION, CORS_ALLOWED_ORIGINS: '*' };
    expect(Object.keys(findProblemMessages(wildcard))).toEqual(['CORS_ALLOWED_ORIGINS']);
    expect(Object.keys(findProblemMessages({ ...PRODUCTION, DATABASE_URL: '' }))).toEqual([
      'DATABASE_URL',
    ]);
  });

  it('rejects disabled rate limits and wildcard proxies in production', () => {
    const open = { ...PRODUCTION, THROTTLE_ENABLED: 'false', TRUSTED_PROXIES: '*' };
    expect(findProblemMessages(open)).toEqual({
      THROTTLE_ENABLED: 'must be true when APP_ENV=production',
      TRUSTED_PROXIES: 'must not be * when APP_ENV=production',
    });
    expect(
      findProblemMessages({ ...PRODUCTION, TRUSTED_PROXIES: '10.0.0.0/8, ::1, loopback' }),
    ).toEqual({});
  });

  it.each(['10.0.0.0/33', '10.0.0', 'proxy.example', '::1/129', '1.2.3.4/8/8'])(
    'rejects the trusted proxy %s',
    (proxy) => {
      expect(findProblemMessages({ ...CREDENTIALS, TRUSTED_PROXIES: proxy })).toEqual({
        TRUSTED_PROXIES: expect.stringContaining(
          'must be addresses, networks or loopback',
        ) as string,
      });
    },
  );

  it('uses the store of the queue for rate limits unless THROTTLE_STORE is set', () => {
    const store = (variables: Record<string, string>) =>
      loadTestConfig({ ...CREDENTIALS, ...variables }).throttle.store;
    expect(store({})).toBe('database');
    expect(store({ QUEUE_CONNECTION: 'redis' })).toBe('redis');
    expect(store({ QUEUE_CONNECTION: 'redis', THROTTLE_STORE: 'database' })).toBe('database');
  });

  it('rejects a rate limit of 0, an invalid token prefix and a misspelt variable', () => {
    const wrong = { THROTTLE_LOGIN: '0', SANCTUM_TOKEN_PREFIX: 'a|b', THROTTLE_LOGN: '3' };
    expect(findProblemMessages({ ...CREDENTIALS, ...wrong })).toEqual({
      THROTTLE_LOGIN: 'must be between 1 and 1000000',
      SANCTUM_TOKEN_PREFIX: 'must have only letters, digits and "_", at most 64',
      THROTTLE_LOGN: 'is not a known variable; did you mean THROTTLE_LOGIN?',
    });
  });

  it('requires an address that browsers can connect to in production', () => {
    const local = { ...PRODUCTION, REVERB_HOST: '', REVERB_SCHEME: '' };
    expect(Object.keys(findProblemMessages(local))).toEqual([
      'VITE_REVERB_HOST',
      'VITE_REVERB_SCHEME',
    ]);
    const split = {
      ...local,
      REVERB_HOST: 'reverb',
      VITE_REVERB_HOST: 'example.com',
      VITE_REVERB_SCHEME: 'https',
    };
    expect(findProblemMessages(split)).toEqual({});
  });

  it('requires only its own variables of the WebSocket server in production', () => {
    const own = { ...CREDENTIALS, APP_ENV: 'production' };
    expect(Object.keys(findProblemMessages(own, 'reverb'))).toEqual(['REVERB_ALLOWED_ORIGINS']);
    const origins = (value: string) => ({ ...own, REVERB_ALLOWED_ORIGINS: value });
    expect(findProblemMessages(origins('https://example.com'), 'reverb')).toEqual({});
    expect(Object.keys(findProblemMessages(origins('*'), 'reverb'))).toEqual([
      'REVERB_ALLOWED_ORIGINS',
    ]);
  });

  it('does not show values, which may be secrets, in error messages', () => {
    expect(() => loadTestConfig({ ...PRODUCTION, DATABASE_URL: 'hunter2' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') as string }),
    );
  });

  it('freezes the configuration', () => {
    const config = loadTestConfig(CREDENTIALS);
    expect(() => Object.assign(config.reverb.app, { secret: 'x' })).toThrow(TypeError);
  });
});
