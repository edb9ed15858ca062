import { Client } from 'pg';
import { CREDENTIALS, loadTestConfig, findProblemMessages } from '../testing/load-test-config';

/** Returns the URL of the external database; fails the test for an embedded one. */
const loadDatabaseUrl = (variables: Record<string, string>): string => {
  const { database } = loadTestConfig({ ...CREDENTIALS, ...variables });
  if (database.kind === 'embedded') throw new Error('an external database was expected');
  return database.url;
};
/** Returns a client of `pg` for the URL, which has parsed it but does not connect. */
const createPgClient = (connectionString: string) => new Client({ connectionString });
const findDatabaseProblemMessages = (variables: Record<string, string>) =>
  findProblemMessages({ ...CREDENTIALS, ...variables });

describe('database configuration', () => {
  it('builds the URL from the DB_ variables and escapes the password', () => {
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
    'passes the host %s to pg unchanged',
    (host) => {
      const url = loadDatabaseUrl({ DB_HOST: host, DB_DATABASE: 'gift spire' });
      expect(createPgClient(url)).toMatchObject({
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
  ])('rejects the host %j', (host) => {
    expect(findDatabaseProblemMessages({ DB_HOST: host })).toEqual({
      DB_HOST: 'must be a host name or an IP address, e.g. localhost',
    });
  });

  it('rejects a database name that pg would not decode from a URL', () => {
    expect(Object.keys(findDatabaseProblemMessages({ DB_HOST: 'db', DB_DATABASE: 'a/b' }))).toEqual(
      ['DB_DATABASE'],
    );
  });

  it.each([
    ['disable', { ssl: false }],
    ['require', { ssl: { rejectUnauthorized: false } }],
    ['verify-full', { ssl: {} }],
  ])('makes pg treat DB_SSLMODE=%s as libpq does', (DB_SSLMODE, expected) => {
    expect(createPgClient(loadDatabaseUrl({ DB_HOST: 'db', DB_SSLMODE }))).toMatchObject(expected);
    const DATABASE_URL = 'postgres://u:p@db/giftspire';
    expect(createPgClient(loadDatabaseUrl({ DATABASE_URL, DB_SSLMODE }))).toMatchObject(expected);
  });

  it('adds no sslmode without DB_SSLMODE, or when DATABASE_URL has one', () => {
    const DATABASE_URL = 'postgres://u:p@db/giftspire?sslmode=verify-full';
    expect(loadDatabaseUrl({ DATABASE_URL, DB_SSLMODE: 'disable' })).toBe(DATABASE_URL);
    expect(loadDatabaseUrl({ DB_HOST: 'db' })).not.toContain('ssl');
  });

  it.each(['allow', 'prefer', 'verify-ca'])(
    'rejects DB_SSLMODE=%s, which pg does not implement',
    (DB_SSLMODE) => {
      expect(findDatabaseProblemMessages({ DB_HOST: 'db', DB_SSLMODE })).toEqual({
        DB_SSLMODE: 'must be one of disable, require, verify-full',
      });
    },
  );
});
