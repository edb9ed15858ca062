import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { assertQueueAvailable } from './assert-queue-available';
import { describeOnEveryConnection } from './testing/test-queue';

describeOnEveryConnection('assertQueueAvailable', (queue) => {
  it('resolves when a worker could start', async () => {
    await expect(assertQueueAvailable(queue.settings)).resolves.toBeUndefined();
  });

  it('rejects when the database is not migrated', async () => {
    const databaseUrl = process.env['TEST_DATABASE_SERVER_URL']!;
    await expect(assertQueueAvailable({ ...queue.settings, databaseUrl })).rejects.toMatchObject({
      code: 'QUEUE_NOT_MIGRATED',
      connection: 'database',
      message: expect.stringMatching(
        /^the database at 127\.0\.0\.1:\d+\/postgres is not migrated$/,
      ),
    });
  });

  it('rejects when nothing listens at the address of the database', async () => {
    const databaseUrl = 'postgres://user:secret@127.0.0.1:1/giftspire';
    await expect(assertQueueAvailable({ ...queue.settings, databaseUrl })).rejects.toMatchObject({
      connection: 'database',
      message: 'cannot use the database at 127.0.0.1:1/giftspire (nothing listens there)',
    });
  });

  it('rejects when nothing listens at the address of Redis, if the connection uses Redis', async () => {
    const redis = { ...queue.settings.redis, port: 1 };
    const check = assertQueueAvailable({ ...queue.settings, redis });
    if (queue.connection === 'database') await expect(check).resolves.toBeUndefined();
    else
      await expect(check).rejects.toMatchObject({
        connection: 'redis',
        message: 'cannot use Redis at 127.0.0.1:1 (nothing listens there)',
      });
  });

  it('rejects when the server accepts the connection and never responds', async () => {
    const accepted: Socket[] = [];
    const silent = createServer((socket) => accepted.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const settings =
      queue.connection === 'redis'
        ? { ...queue.settings, redis: { ...queue.settings.redis, port } }
        : { ...queue.settings, databaseUrl: `postgres://user:secret@127.0.0.1:${port}/giftspire` };

    await expect(assertQueueAvailable(settings)).rejects.toMatchObject({
      connection: queue.connection,
      message: expect.stringMatching(/^cannot use .*127\.0\.0\.1:\d+.* \(no response\)$/),
    });
    for (const socket of accepted) socket.destroy();
    silent.close();
  });
});
