import { addingConnection, bullConnection, type QueueSettings } from './queue-connection';

const settings = (connection: 'database' | 'redis'): QueueSettings => ({
  connection,
  databaseUrl: 'postgres://localhost/giftspire',
  redis: { host: 'localhost', port: 6379, db: 0, tls: false, keyPrefix: 'giftspire' },
});

describe('addingConnection', () => {
  it('lets PostgreSQL confirm a job before it is on the disk, which the commit of the relay waits for', () => {
    expect(addingConnection(settings('database'))).toMatchObject({
      connectionString: 'postgres://localhost/giftspire',
      options: '-c synchronous_commit=off',
    });
  });

  it('is what the workers have on Redis', () => {
    const { connection } = bullConnection(settings('redis'));
    expect(JSON.stringify(addingConnection(settings('redis')))).toBe(JSON.stringify(connection));
  });
});

describe('bullConnection', () => {
  it('waits for the disk: a worker that has begun or ended a job must not forget it', () => {
    expect(bullConnection(settings('database')).connection).not.toHaveProperty('options');
  });
});
