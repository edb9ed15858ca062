import { Client } from 'pg';
import { TestQueue } from '../testing/connections';
import { OwnPostgres } from '../testing/own-postgres';
import { RedisServer } from '../testing/redis-server';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { until } from '../testing/until';
import { startWorker } from '../testing/worker-application';

describe('a running worker', () => {
  it('goes on after PostgreSQL was killed and came back', async () => {
    const server = await OwnPostgres.start();
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
    await until('it works', () => handler.attemptsOf('before')[0]);

    await server.crash();
    await server.restart();
    await dispatch('after');
    await until('it works again', () => handler.attemptsOf('after')[0]);

    await app.close();
    await server.remove();
  });

  // A server of REDIS_URL is not ours to kill.
  const [where, why] = RedisServer.isInstalled()
    ? [it, '']
    : [it.skip, ' (no redis-server on the PATH)'];
  where(
    `goes on after Redis was gone and came back, with the jobs of meanwhile${why}`,
    async () => {
      const redis = new RedisServer();
      const queue = new TestQueue(redis);
      await queue.open();
      const { app, handler } = await startWorker(queue.settings);
      await queue.dispatch(new ScriptedJob('before'));
      await until('it works', () => handler.attemptsOf('before')[0]);

      await redis.kill();
      await queue.dispatch(new ScriptedJob('meanwhile'));
      await redis.start();
      await until('it works again', () => handler.attemptsOf('meanwhile')[0]);

      await app.close();
      await queue.close();
    },
  );
});
