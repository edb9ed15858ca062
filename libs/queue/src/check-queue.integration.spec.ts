import { checkQueue } from './check-queue';
import { onEveryConnection } from './testing/connections';

onEveryConnection((queue) => {
  it('finds nothing missing where a worker could work', async () => {
    await expect(checkQueue(queue.settings)).resolves.toBeUndefined();
  });

  it('finds that the database was not migrated', async () => {
    const databaseUrl = process.env['TEST_DATABASE_SERVER_URL']!;
    await expect(checkQueue({ ...queue.settings, databaseUrl })).rejects.toMatchObject({
      code: 'QUEUE_NOT_MIGRATED',
      connection: 'database',
      message: expect.stringMatching(
        /^the database at 127\.0\.0\.1:\d+\/postgres is not migrated$/,
      ),
    });
  });

  it('finds that the database is not there', async () => {
    const databaseUrl = 'postgres://user:secret@127.0.0.1:1/giftspire';
    await expect(checkQueue({ ...queue.settings, databaseUrl })).rejects.toMatchObject({
      connection: 'database',
      message: 'cannot use the database at 127.0.0.1:1/giftspire (nothing listens there)',
    });
  });

  it('finds that Redis is not there, when it is needed', async () => {
    const redis = { ...queue.settings.redis, port: 1 };
    const check = checkQueue({ ...queue.settings, redis });
    if (queue.connection === 'database') await expect(check).resolves.toBeUndefined();
    else
      await expect(check).rejects.toMatchObject({
        connection: 'redis',
        message: 'cannot use Redis at 127.0.0.1:1 (nothing listens there)',
      });
  });
});
