import { Client } from 'pg';
import { TestQueue } from '../testing/connections';
import { RestartablePostgres } from '../testing/restartable-postgres';
import { RedisServer, until } from '@giftspire/testing';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { startWorker } from '../testing/worker-application';

describe('A running queue worker', () => {
  it('continues after PostgreSQL was killed and restarted', async () => {
    const server = await RestartablePostgres.start();
    const dispatch = async (label: string) => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query('insert into job_outbox (queue, name, payload) values ($1, $2, $3)', [
        TEST_QUEUE,
        'test.scripted',
        { label },
      ]);
      await client.end();
    };
    const redis = { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: 'none' };
    const { app, handler } = await startWorker({
      connection: 'database',
      databaseUrl: server.url,
      redis,
    });
    await dispatch('before');
    await until('the job runs', () => handler.attemptsOf('before')[0]);

    await server.crash();
    await server.restart();
    await dispatch('after');
    await until('the next job runs', () => handler.attemptsOf('after')[0]);

    await app.close();
    await server.remove();
  });

  // Uses a redis-server of its own: the test must not kill the server of REDIS_URL.
  const [itWithRedis, skipReason] = RedisServer.isInstalled()
    ? [it, '']
    : [it.skip, ' (no redis-server on the PATH)'];
  itWithRedis(
    `continues after Redis was killed and restarted, and runs the jobs dispatched meanwhile${skipReason}`,
    async () => {
      const redis = new RedisServer();
      const queue = new TestQueue(redis);
      await queue.open();
      const { app, handler } = await startWorker(queue.settings);
      await queue.dispatch(new ScriptedJob('before'));
      await until('the job runs', () => handler.attemptsOf('before')[0]);

      await redis.kill();
      await queue.dispatch(new ScriptedJob('meanwhile'));
      await redis.start();
      await until('the next job runs', () => handler.attemptsOf('meanwhile')[0]);

      await app.close();
      await queue.close();
    },
  );
});
