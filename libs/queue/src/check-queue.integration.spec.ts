import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
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

  it('finds out within ten seconds that what accepts the connection never answers', async () => {
    const accepted: Socket[] = [];
    const silent = createServer((socket) => accepted.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const settings =
      queue.connection === 'redis'
        ? { ...queue.settings, redis: { ...queue.settings.redis, port } }
        : { ...queue.settings, databaseUrl: `postgres://user:secret@127.0.0.1:${port}/giftspire` };

    const startedAt = performance.now();
    await expect(checkQueue(settings)).rejects.toMatchObject({
      connection: queue.connection,
      message: expect.stringMatching(/^cannot use .*127\.0\.0\.1:\d+.* \(no answer\)$/),
    });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    for (const socket of accepted) socket.destroy();
    silent.close();
  });
});
