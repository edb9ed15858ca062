import { toRelayConnection, toBullConnection, type QueueSettings } from './bull-connection';

const settings = (connection: 'database' | 'redis'): QueueSettings => ({
  connection,
  databaseUrl: 'postgres://localhost/giftspire',
  redis: { host: 'localhost', port: 6379, db: 0, tls: false, keyPrefix: 'giftspire' },
});

describe('toRelayConnection', () => {
  it('turns off synchronous_commit of PostgreSQL', () => {
    expect(toRelayConnection(settings('database'))).toMatchObject({
      connectionString: 'postgres://localhost/giftspire',
      options: '-c synchronous_commit=off',
    });
  });

  it('equals the connection of the workers on Redis', () => {
    const { connection } = toBullConnection(settings('redis'));
    expect(JSON.stringify(toRelayConnection(settings('redis')))).toBe(JSON.stringify(connection));
  });
});

describe('toBullConnection', () => {
  it('keeps synchronous_commit of PostgreSQL, so that no state of a job is lost', () => {
    expect(toBullConnection(settings('database')).connection).not.toHaveProperty('options');
  });
});
