import { loadConfig, type Config } from '@giftspire/config';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { Queue, createPostgresBackend, Worker } from 'bullmq';
import { once } from 'node:events';
import { Client } from 'pg';
import { createConsole } from './create-console';

describe('the console', () => {
  let database: TestDatabase;
  let url: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    url = database.url;
  });
  afterEach(() => database.drop());

  const config = (variables: Record<string, string> = {}): Config =>
    loadConfig({
      environment: {
        DATABASE_URL: url,
        REVERB_APP_ID: '1',
        REVERB_APP_KEY: 'key',
        REVERB_APP_SECRET: 'secret',
        ...variables,
      },
    });
  const run = async (command: string, variables?: Record<string, string>): Promise<string[]> => {
    const lines: string[] = [];
    const program = createConsole(
      (line) => lines.push(line),
      () => config(variables),
    );
    await program.parseAsync(command.split(' '), { from: 'user' });
    return lines;
  };
  const execute = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const failJob = async (): Promise<void> => {
    const connection = { connectionString: url };
    const queue = new Queue('default', { connection }, createPostgresBackend);
    await queue.add('test.job', {}, { jobId: 'ob-1-2' });
    const fail = () => Promise.reject(new Error('no gift in the world'));
    const worker = new Worker('default', fail, { connection }, createPostgresBackend);
    await once(worker, 'failed');
    await Promise.all([worker.close(), queue.close()]);
  };

  it('migrates an empty database, and says so when there is nothing left to do', async () => {
    await execute('drop schema public cascade; create schema public; drop schema bullmq cascade');
    const applied = await run('migrate');
    expect(applied.length).toBeGreaterThan(0);
    expect(applied).toEqual(applied.map(() => expect.stringMatching(/^applied [A-Z]\w+\d{13}$/)));
    await expect(run('migrate')).resolves.toEqual(['nothing to migrate']);
  });

  it('seeds the catalogue, twice with the same result', async () => {
    await expect(run('seed')).resolves.toEqual([
      expect.stringMatching(/^(\d+) products: \1 new, 0 changed, 0 removed$/),
    ]);
    await expect(run('seed')).resolves.toEqual([
      expect.stringMatching(/^\d+ products: 0 new, 0 changed, 0 removed$/),
    ]);
  });

  it('sends whoever seeds too early to migrate', async () => {
    await execute('drop table products');
    await expect(run('seed')).rejects.toThrow(
      'the database is not migrated; run: npm run console -- migrate',
    );
  });

  it('lists failed jobs for people', async () => {
    await expect(run('queue:failed')).resolves.toEqual(['no failed jobs']);
    await failJob();
    await expect(run('queue:failed')).resolves.toEqual([
      expect.stringMatching(/^\S+Z {2}default {2}test\.job {2}ob-1-2 {2}1 attempt {2}no gift/),
    ]);
  });

  it('lists failed jobs for programs', async () => {
    await failJob();
    const [json] = await run('queue:failed --json');
    expect(JSON.parse(json!)).toEqual([
      {
        id: 'ob-1-2',
        queue: 'default',
        name: 'test.job',
        attempts: 1,
        failedReason: 'no gift in the world',
        failedAt: expect.any(String) as string,
      },
    ]);
  });

  it.each(['migrate', 'seed', 'queue:failed'])(
    'names the variable when %s cannot reach the database',
    async (command) => {
      const unreachable = { DATABASE_URL: 'postgres://user:hidden@127.0.0.1:1/giftspire' };
      await expect(run(command, unreachable)).rejects.toThrow(
        /^DATABASE_URL: cannot use the database at 127\.0\.0\.1:1\/giftspire \(nothing listens there\)$/,
      );
    },
  );

  it('names the variable when Redis is not there', async () => {
    const unreachable = { QUEUE_CONNECTION: 'redis', REDIS_URL: 'redis://:hidden@127.0.0.1:1' };
    await expect(run('queue:failed', unreachable)).rejects.toThrow(
      'REDIS_URL or REDIS_HOST: cannot use Redis at 127.0.0.1:1 (nothing listens there)',
    );
  });

  it('shows an example with the help of every command', () => {
    const program = createConsole();
    for (const command of program.commands) {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).toContain(`npm run console -- ${command.name()}`);
    }
  });
});
