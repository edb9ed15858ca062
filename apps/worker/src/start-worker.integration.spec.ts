import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { until } from '@giftspire/testing';
import { loadConfig } from '@giftspire/config';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import type { SelfEndingRoleContext } from '@giftspire/lifecycle';
import { createLogger } from '@giftspire/logging';
import { Client } from 'pg';
import { startWorker } from './start-worker';
import type { WorkCommandOptions } from './work-command';

/** Fake of the WebSocket server's HTTP API for publishing events. It responds with success to every request. */
class FakeEventsApi {
  private readonly server = createServer();

  /** Resolves with path and body of the first request that publishes an event of this name. */
  waitForEventRequest(name: string): Promise<{ path: string; body: unknown }> {
    return new Promise((resolve) => {
      this.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
        void text(request).then((content) => {
          response.end('{}');
          const body = JSON.parse(content) as { name: string };
          if (body.name === name) resolve({ path: request.url ?? '', body });
        });
      });
    });
  }

  /** Returns the port. */
  async listenOnFreePort(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

describe('startWorker', () => {
  let database: TestDatabase;
  let eventsApi: FakeEventsApi;
  const undoSteps: (() => Promise<void>)[] = [];

  const shutdowns: { reason: string; exitCode: number }[] = [];
  let undoStepsAtShutdown = 0;

  const startWithVariables = async (
    variables: Record<string, string> = {},
    options: WorkCommandOptions = { memory: 4_096 },
  ): Promise<void> => {
    const config = loadConfig({
      environment: {
        DATABASE_URL: database.url,
        REVERB_APP_ID: '1',
        REVERB_APP_KEY: 'key',
        REVERB_APP_SECRET: 'secret',
        REVERB_HOST: '127.0.0.1',
        REVERB_PORT: String(await eventsApi.listenOnFreePort()),
        ...variables,
      },
    });
    const context: SelfEndingRoleContext = {
      config,
      logger: createLogger('worker', 'silent'),
      onStop: (undo) => undoSteps.push(undo),
      stopAndExit: (reason, exitCode) => {
        shutdowns.push({ reason, exitCode });
        undoStepsAtShutdown = undoSteps.length;
      },
    };
    await startWorker(context, options);
  };

  beforeEach(async () => {
    shutdowns.length = 0;
    database = await createTestDatabase();
    eventsApi = new FakeEventsApi();
  });
  afterEach(async () => {
    for (const undo of undoSteps.splice(0).reverse()) await undo();
    await eventsApi.close();
    await database.drop();
  });

  it('runs a search job from the outbox and broadcasts its stored result', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ id: number }>(
      `with person as (
         insert into users (nickname, password, created_at, updated_at)
         values ('ana', 'x', now(), now()) returning id
       )
       insert into pending_orders (user_id, options, created_at)
       select id, $1, now() from person returning id::int`,
      [
        {
          relation: 'friend',
          occasion: 'birthday',
          min_budget: 1,
          max_budget: 99,
          interests: ['books'],
        },
      ],
    );
    await client.query(
      `insert into job_outbox (queue, name, payload)
       values ('default', 'gift-finder.process-search-request', $1)`,
      [{ pendingOrderId: rows[0]!.id }],
    );

    const received = eventsApi.waitForEventRequest('search.completed');
    await startWithVariables();
    const { path, body } = await received;

    expect(path).toMatch(/^\/apps\/1\/events\?/);
    const result = await client.query<{ id: number; user_id: number }>(
      'select id::int, user_id::int from generated_orders',
    );
    const [{ id, user_id: userId }] = result.rows as [{ id: number; user_id: number }];
    expect(body).toMatchObject({
      name: 'search.completed',
      channels: [`private-App.Models.User.${userId}`],
    });
    const { data } = body as { data: string };
    expect(JSON.parse(data)).toMatchObject({ order_id: id });
    await client.end();
  });

  it('shuts down with --stop-when-empty when no job is ready', async () => {
    await startWithVariables({}, { memory: 4_096, stopWhenEmpty: true });
    await until('the worker shuts down', () => shutdowns.length > 0);
    expect(shutdowns).toEqual([{ reason: 'no job is ready in its queues', exitCode: 0 }]);
  });

  it('shuts down with exit code 12 at the memory limit', async () => {
    await startWithVariables({}, { memory: 1 });
    await until('the worker shuts down', () => shutdowns.length > 0);
    expect(shutdowns).toEqual([{ reason: 'uses 1 MB of memory', exitCode: 12 }]);
    // An earlier shutdown would close the database that later steps of the start still use.
    expect(undoStepsAtShutdown).toBe(undoSteps.length);
  });

  it('rejects with the name of the variable when nothing listens at the address of Redis', async () => {
    const unreachable = { QUEUE_CONNECTION: 'redis', REDIS_URL: 'redis://:hidden@127.0.0.1:1' };
    await expect(startWithVariables(unreachable)).rejects.toMatchObject({
      name: 'StartFailure',
      message: 'REDIS_URL or REDIS_HOST: cannot use Redis at 127.0.0.1:1 (nothing listens there)',
    });
  });

  it('rejects with the name of the variable when the database is not migrated', async () => {
    const DATABASE_URL = process.env['TEST_DATABASE_SERVER_URL']!;
    await expect(startWithVariables({ DATABASE_URL })).rejects.toThrow(
      /^DATABASE_URL or DB_HOST: the database at .*\/postgres is not migrated; run: npm run console -- migrate$/,
    );
  });
});
