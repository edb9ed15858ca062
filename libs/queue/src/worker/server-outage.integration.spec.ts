import { Client } from 'pg';
import { TestQueue } from '../testing/test-queue';
import { RestartablePostgres } from '../testing/restartable-postgres';
import { RedisServer, until } from '@giftspire/testing';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { startTestWorker } from '../testing/test-worker';

describe('A running queue worker', () => {
  it('continues after PostgreSQL was killed and restarted', async () => {
    const server = await RestartablePostgres.startMigrated();
    const dispatch = async (label: string) => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query('insert into job_outbox (queue, name, payload) values ($1, $2, $3)', [
        TEST_QUEUE,
        'test.labelled',
        { label },
      ]);
      await client.end();
    };
    const redis = { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: 'none' };
    const { app, handler } = await startTestWorker({
      connection: 'database',
      databaseUrl: server.url,
      redis,
    });
    await dispatch('before');
    await until('the job runs', () => handler.findAttemptsByLabel('before')[0]);

    await server.crash();
    await server.startAgain();
    await dispatch('after');
    await until('the next job runs', () => handler.findAttemptsByLabel('after')[0]);

    await app.close();
    await server.stopAndDelete();
  });

  // The test starts a redis-server of its own, because it must not kill the server of REDIS_URL.
  const [itWithRedis, skipReason] = RedisServer.isInstalled()
    ? [it, '']
    : [it.skip, ' (no redis-server on the PATH)'];
  itWithRedis(
    `continues after Redis was killed and restarted, and runs the jobs dispatched meanwhile${skipReason}`,
    async () => {
      const redis = new RedisServer();
      const queue = new TestQueue(redis);
      await queue.open();
      const { app, handler } = await startTestWorker(queue.settings);
      await queue.dispatch(new LabelledJob('before'));
      await until('the job runs', () => handler.findAttemptsByLabel('before')[0]);

      await redis.kill();
      await queue.dispatch(new LabelledJob('meanwhile'));
      await redis.start();
      await until('the next job runs', () => handler.findAttemptsByLabel('meanwhile')[0]);

      await app.close();
      await queue.close();
    },
  );
});
