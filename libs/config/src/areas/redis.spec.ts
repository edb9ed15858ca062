import { CREDENTIALS, loadTestConfig, findProblemMessages } from '../testing/load-test-config';

const redis = (variables: Record<string, string>) =>
  loadTestConfig({ ...CREDENTIALS, ...variables }).redis;
const problems = (variables: Record<string, string>) =>
  findProblemMessages({ ...CREDENTIALS, ...variables });

describe('the address of Redis', () => {
  it('is what REDIS_URL says', () => {
    expect(redis({ REDIS_URL: 'rediss://gift:p%40ss@cache.example:6380/7' })).toEqual({
      host: 'cache.example',
      port: 6380,
      username: 'gift',
      password: 'p@ss',
      db: 7,
      tls: true,
      keyPrefix: 'bull',
    });
  });

  it('is completed by the other variables where REDIS_URL says nothing', () => {
    const others = { REDIS_PORT: '6400', REDIS_PASSWORD: 'secret', REDIS_DB: '3' };
    const expected = { host: 'h', port: 6400, username: undefined, password: 'secret', db: 3 };
    expect(redis({ REDIS_URL: 'redis://h', ...others })).toMatchObject(expected);
    expect(redis({ REDIS_URL: 'redis://h/', ...others })).toMatchObject(expected);
  });

  it('has keys of its own for an installation that shares the server', () => {
    expect(redis({ REDIS_PREFIX: 'gifts-2' }).keyPrefix).toBe('gifts-2');
    expect(problems({ REDIS_PREFIX: '{gifts}*' })).toEqual({
      REDIS_PREFIX: 'must have only letters, digits, "_", "-" and "."',
    });
  });

  it('has database 0 when REDIS_URL says so, whatever REDIS_DB says', () => {
    expect(redis({ REDIS_URL: 'redis://h/0', REDIS_DB: '3' }).db).toBe(0);
  });

  it.each([
    ['REDIS_URL', 'redis://[::1]:6379'],
    ['REDIS_HOST', '::1'],
    ['REDIS_HOST', '[::1]'],
  ])('has no brackets around an IPv6 address: %s=%s', (name, value) => {
    expect(redis({ [name]: value }).host).toBe('::1');
  });

  it.each([
    'h:6379',
    'http://h',
    'redis://',
    'redis:///0',
    'redis://h:0',
    'redis://h:70000',
    'redis://h/abc',
    'redis://h/0/1',
    'redis://h/1001',
    'redis://:%zz@h',
    'redis://h%20x',
    'redis://h?db=3',
    'redis://h#3',
  ])('is refused as %s, without showing what may be a secret', (REDIS_URL) => {
    expect(problems({ REDIS_URL })).toEqual({
      REDIS_URL: 'must be a URL like redis://user:password@host:6379/0 (or rediss:// for TLS)',
    });
  });

  it.each(['/tmp/redis.sock', 'redis://h', 'h:6379'])('is refused with the host %s', (host) => {
    expect(Object.keys(problems({ REDIS_HOST: host }))).toEqual(['REDIS_HOST']);
  });
});
