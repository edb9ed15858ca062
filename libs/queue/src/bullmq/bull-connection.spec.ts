import {
  toJobAdderConnectionOptions,
  toBullConnectionAndBackend,
  type QueueSettings,
} from './bull-connection';

const createSettings = (connection: 'database' | 'redis'): QueueSettings => ({
  connection,
  databaseUrl: 'postgres://localhost/giftspire',
  redis: { host: 'localhost', port: 6379, db: 0, tls: false, keyPrefix: 'giftspire' },
});

describe('toJobAdderConnectionOptions', () => {
  it('turns off synchronous_commit of PostgreSQL', () => {
    expect(toJobAdderConnectionOptions(createSettings('database'))).toMatchObject({
      connectionString: 'postgres://localhost/giftspire',
      options: '-c synchronous_commit=off',
    });
  });

  it('equals the connection of the workers on Redis', () => {
    const { connection } = toBullConnectionAndBackend(createSettings('redis'));
    expect(JSON.stringify(toJobAdderConnectionOptions(createSettings('redis')))).toBe(
      JSON.stringify(connection),
    );
  });
});

describe('toBullConnectionAndBackend', () => {
  it('keeps synchronous_commit of PostgreSQL, so that no state of a job is lost', () => {
    expect(toBullConnectionAndBackend(createSettings('database')).connection).not.toHaveProperty(
      'options',
    );
  });
});
