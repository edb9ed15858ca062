import { OriginPolicy } from './origin-policy';

const allows = (pattern: string, origin: string | undefined) =>
  new OriginPolicy([pattern]).allows(origin);

describe('OriginPolicy', () => {
  it.each([
    ['*', 'https://anything.test'],
    ['*', 'null'],
    ['example.com', 'https://example.com'],
    ['example.com', 'http://example.com:8080'],
    ['Example.com', 'https://EXAMPLE.com'],
    ['localhost:5173', 'http://localhost:5173'],
    ['*.example.com', 'https://a.example.com'],
    ['*.example.com', 'https://a.b.example.com:444'],
    ['https://example.com', 'https://example.com'],
    ['https://example.com:443/', 'https://example.com'],
    ['https://*.example.com', 'https://a.example.com'],
    ['http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
    ['[::1]', 'http://[::1]:5173'],
    ['*', undefined],
  ])('allows with the pattern %s the origin %s', (pattern, origin) => {
    expect(allows(pattern, origin)).toBe(true);
  });

  it.each([
    ['example.com', 'https://a.example.com'],
    ['example.com', 'https://notexample.com'],
    ['example.com', 'https://example.com.evil.test'],
    ['example.com', 'https://examplexcom'],
    ['*.example.com', 'https://example.com'],
    ['*.example.com', 'https://evil.test/.example.com'],
    ['*.example.com', 'https://evil.test#.example.com'],
    ['example.com', 'https://example.com\\@evil.test'],
    ['example.com', 'https://somebody@example.com'],
    ['example.com', 'https://example.com/path'],
    ['example.com', ' https://example.com'],
    ['localhost:5173', 'http://localhost:5174'],
    ['https://example.com', 'http://example.com'],
    ['https://example.com', 'https://example.com:8443'],
    ['https://*.example.com', 'http://a.example.com'],
    ['example.com', undefined],
    ['example.com', 'null'],
    ['example.com', ''],
    ['example.com', 'example.com'],
    ['*.*', `https://${'a.'.repeat(5_000)}`],
  ])('rejects with the pattern %s the origin %s', (pattern, origin) => {
    expect(allows(pattern, origin)).toBe(false);
  });

  it('allows an origin that one of its patterns matches', () => {
    const policy = new OriginPolicy(['a.test', 'https://b.test']);
    expect(policy.allows('http://a.test')).toBe(true);
    expect(policy.allows('https://b.test')).toBe(true);
    expect(policy.allows('https://c.test')).toBe(false);
  });

  it('allows a missing origin with allowsMissing, but no other origin', () => {
    const policy = new OriginPolicy(['a.test'], true);
    expect(policy.allows(undefined)).toBe(true);
    expect(policy.allows('https://b.test')).toBe(false);
    expect(policy.allows('null')).toBe(false);
  });

  it('rejects every origin without patterns', () => {
    expect(new OriginPolicy([]).allows('https://a.test')).toBe(false);
  });
});
