import { CREDENTIALS, loadTestConfig, findProblemMessages } from '../testing/load-test-config';

const loadRedisConfig = (variables: Record<string, string>) =>
  loadTestConfig({ ...CREDENTIALS, ...variables }).redis;
const findRedisProblemMessages = (variables: Record<string, string>) =>
  findProblemMessages({ ...CREDENTIALS, ...variables });

describe('Redis configuration', () => {
  it('takes every part from REDIS_URL', () => {
    expect(loadRedisConfig({ REDIS_URL: 'rediss://gift:p%40ss@cache.example:6380/7' })).toEqual({
      host: 'cache.example',
      port: 6380,
      username: 'gift',
      password: 'p@ss',
      db: 7,
      tls: true,
      keyPrefix: 'bull',
    });
  });

  it('takes parts missing from REDIS_URL from the other variables', () => {
    const others = { REDIS_PORT: '6400', REDIS_PASSWORD: 'secret', REDIS_DB: '3' };
    const expected = { host: 'h', port: 6400, username: undefined, password: 'secret', db: 3 };
    expect(loadRedisConfig({ REDIS_URL: 'redis://h', ...others })).toMatchObject(expected);
    expect(loadRedisConfig({ REDIS_URL: 'redis://h/', ...others })).toMatchObject(expected);
  });

  it('takes the key prefix from REDIS_PREFIX and rejects special characters', () => {
    expect(loadRedisConfig({ REDIS_PREFIX: 'gifts-2' }).keyPrefix).toBe('gifts-2');
    expect(findRedisProblemMessages({ REDIS_PREFIX: '{gifts}*' })).toEqual({
      REDIS_PREFIX: 'must have only letters, digits, "_", "-" and "."',
    });
  });

  it('prefers database 0 of REDIS_URL to REDIS_DB', () => {
    expect(loadRedisConfig({ REDIS_URL: 'redis://h/0', REDIS_DB: '3' }).db).toBe(0);
  });

  it.each([
    ['REDIS_URL', 'redis://[::1]:6379'],
    ['REDIS_HOST', '::1'],
    ['REDIS_HOST', '[::1]'],
  ])('removes the brackets of an IPv6 address: %s=%s', (name, value) => {
    expect(loadRedisConfig({ [name]: value }).host).toBe('::1');
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
  ])('rejects the URL %s without showing it, as it may contain a password', (REDIS_URL) => {
    expect(findRedisProblemMessages({ REDIS_URL })).toEqual({
      REDIS_URL: 'must be a URL like redis://user:password@host:6379/0 (or rediss:// for TLS)',
    });
  });

  it.each(['/tmp/redis.sock', 'redis://h', 'h:6379'])('rejects the host %s', (host) => {
    expect(Object.keys(findRedisProblemMessages({ REDIS_HOST: host }))).toEqual(['REDIS_HOST']);
  });
});
