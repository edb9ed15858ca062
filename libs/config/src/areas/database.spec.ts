import { Client } from 'pg';
import { CREDENTIALS, loadTestConfig, findProblemMessages } from '../testing/load-test-config';

const urlOf = (variables: Record<string, string>): string => {
  const { database } = loadTestConfig({ ...CREDENTIALS, ...variables });
  if (database.kind === 'embedded') throw new Error('an external database was expected');
  return database.url;
};
/** Parses the address as `pg` does, without connecting. */
const parse = (connectionString: string) => new Client({ connectionString });
const problems = (variables: Record<string, string>) =>
  findProblemMessages({ ...CREDENTIALS, ...variables });

describe('the address of the database', () => {
  it('is built of DB_*, with special characters in the password', () => {
    const { database } = loadTestConfig({
      ...CREDENTIALS,
      DB_HOST: 'db',
      DB_PASSWORD: 'p@ss/wörd',
    });
    expect(database).toEqual({
      kind: 'external',
      url: 'postgres://giftspire:p%40ss%2Fw%C3%B6rd@db:5432/giftspire',
      variable: 'DB_HOST',
    });
  });

  it.each(['db', 'my_db', 'db-1.example.com', '127.0.0.1', '::1', '[2001:db8::7]'])(
    'reaches pg with the host %s, as it was written',
    (host) => {
      const url = urlOf({ DB_HOST: host, DB_DATABASE: 'gift spire' });
      expect(parse(url)).toMatchObject({
        host: host.replace(/[[\]]/g, ''),
        port: 5432,
        database: 'gift spire',
      });
    },
  );

  it.each([
    'db 1',
    '/var/run/postgresql',
    'db:5433',
    'user@db',
    'db/other',
    'db?x',
    '[::1',
    ':',
    '%',
  ])('is refused with the host %j, which would be another one', (host) => {
    expect(problems({ DB_HOST: host })).toEqual({
      DB_HOST: 'must be a host name or an IP address, e.g. localhost',
    });
  });

  it('is refused with a database name that no URL carries to pg', () => {
    expect(Object.keys(problems({ DB_HOST: 'db', DB_DATABASE: 'a/b' }))).toEqual(['DB_DATABASE']);
  });

  it.each([
    ['disable', { ssl: false }],
    ['require', { ssl: { rejectUnauthorized: false } }],
    ['verify-full', { ssl: {} }],
  ])('asks pg for what libpq means by DB_SSLMODE=%s', (DB_SSLMODE, expected) => {
    expect(parse(urlOf({ DB_HOST: 'db', DB_SSLMODE }))).toMatchObject(expected);
    const DATABASE_URL = 'postgres://u:p@db/giftspire';
    expect(parse(urlOf({ DATABASE_URL, DB_SSLMODE }))).toMatchObject(expected);
  });

  it('says nothing of TLS when nobody asked for it, and lets DATABASE_URL have its own say', () => {
    const DATABASE_URL = 'postgres://u:p@db/giftspire?sslmode=verify-full';
    expect(urlOf({ DATABASE_URL, DB_SSLMODE: 'disable' })).toBe(DATABASE_URL);
    expect(urlOf({ DB_HOST: 'db' })).not.toContain('ssl');
  });

  it.each(['allow', 'prefer', 'verify-ca'])('cannot honour DB_SSLMODE=%s', (DB_SSLMODE) => {
    expect(problems({ DB_HOST: 'db', DB_SSLMODE })).toEqual({
      DB_SSLMODE: 'must be one of disable, require, verify-full',
    });
  });
});
